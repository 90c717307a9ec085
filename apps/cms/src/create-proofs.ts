import type { Core } from '@strapi/strapi';
import type { Proofs } from './desk-api/describe-life';
import { findWatch } from './embargo-watch/watch-store';
import type { Previews } from './preview/open-previews';
import { listReceipts } from './receipts/list-receipts';

/** What the panel beside a release shows of the newsroom's own look from outside. */
export function createProofs(strapi: Core.Strapi, previews: Previews): Proofs {
  return {
    listReceipts: (releaseId) => listReceipts(strapi.db.connection, releaseId),
    findWatch: (releaseId) => findWatch(strapi.db.connection, releaseId),
    listPreviews: (releaseId) => previews.listOpen(releaseId),
  };
}
