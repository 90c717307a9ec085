import type { Core } from '@strapi/strapi';
import { createDocumentWriter } from '../editing/document-writer';
import { createImportStore } from './store/import-store';
import type { ImportStore } from '../records/imports';
import type { Transact } from '../records/records';
import type { ImportDependencies } from './import-release';
import { createOriginalReader } from './create-original-reader';

/** Importing, behind whichever door: the admin panel's API, and the command for archives. */
export interface Importing {
  dependencies: ImportDependencies;
  /** For reading, outside of transactions. */
  originals: Pick<ImportStore, 'find' | 'readBytes' | 'listEarlier'>;
}

const name = 'dateline.importing';

export function openImporting(strapi: Core.Strapi, transact: Transact): Importing {
  const importing = {
    dependencies: {
      transact,
      writer: createDocumentWriter(strapi),
      reader: createOriginalReader(),
    },
    originals: createImportStore(strapi.db.connection),
  };
  strapi.add(name, () => importing);
  return importing;
}

export function getImporting(strapi: Core.Strapi): Importing {
  return strapi.get<Importing>(name);
}
