import type { Core } from '@strapi/strapi';
import type { Proofs } from '../modules/workflow/describe-workflow';
import { findWatch } from '../modules/embargo-watch/store/watch-store';
import type { Previews } from '../modules/preview/open-previews';
import { listReceipts } from '../modules/receipts/store/list-receipts';

/** What the panel beside a release shows of the newsroom's own look from outside. */
export function createProofs(strapi: Core.Strapi, previews: Previews): Proofs {
  return {
    listReceipts: (releaseId) => listReceipts(strapi.db.connection, releaseId),
    findWatch: (releaseId) => findWatch(strapi.db.connection, releaseId),
    listPreviews: (releaseId) => previews.listOpen(releaseId),
  };
}
