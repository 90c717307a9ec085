import type { Knex } from 'knex';
import { type ArchiveReader, createArchiveReader } from '../modules/editions/store/archive-reader';
import { type ContextReader, createContextReader } from '../modules/editions/store/context-reader';
import {
  createReleaseSearch,
  type ReleaseSearch,
} from '../modules/search/store/create-release-search';
import { createEditionReader, type EditionReader } from '../modules/editions/store/edition-reader';

/** Everything through which the public reads releases. */
export interface ReleaseReaders {
  editions: EditionReader;
  archive: ArchiveReader;
  contexts: ContextReader;
  search: ReleaseSearch;
}

export function createReleaseReaders(knex: Knex): ReleaseReaders {
  return {
    editions: createEditionReader(knex),
    archive: createArchiveReader(knex),
    contexts: createContextReader(knex),
    search: createReleaseSearch(knex),
  };
}
