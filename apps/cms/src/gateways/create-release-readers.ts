import type { Knex } from 'knex';
import { type ArchiveReader, createArchiveReader } from './archive-reader';
import { type ContextReader, createContextReader } from './context-reader';
import { createReleaseSearch, type ReleaseSearch } from '../search/create-release-search';
import { createEditionReader, type EditionReader } from './edition-reader';

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
