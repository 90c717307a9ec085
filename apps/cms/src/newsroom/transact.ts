import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createAlertRecords } from '../modules/alerts/store/alert-batches';
import { forgetWatch } from '../modules/embargo-watch/store/watch-store';
import { createPublicationStore } from '../modules/publications/store/publication-store';
import { createReceiptPlans } from '../modules/receipts/store/create-receipt-plans';
import { createAuditLog } from '../modules/audit/store/audit-log';
import { keepSearchIndex } from '../modules/search/store/keep-search-index';
import { readDatabaseClock } from '../platform/database/database-clock';
import { createEditionStore } from '../modules/editions/store/edition-store';
import { createImportStore } from '../modules/importing/store/import-store';
import { createLibraryStore } from '../modules/library/store/library-store';
import { createWorkflowStore } from '../modules/workflow/store/workflow-store';
import { createOutbox } from '../modules/editions/store/outbox';
import { createPreflightStore } from '../modules/preflight/store/preflight-store';
import type { Records, Transact } from '../modules/records/records';
import { runTransaction } from '../platform/database/run-transaction';

/** Transactions over everything that the newsroom writes about releases. */
export function createTransact(strapi: Core.Strapi, surfaces: PublicOrigins): Transact {
  return (work) =>
    runTransaction(strapi, ({ trx, onCommit }) => work(toRecords(trx, surfaces), onCommit));
}

/** Where anonymous visitors read the newsroom: what receipts are taken from. */
export interface PublicOrigins {
  publicUrl: string;
  graphqlUrl: string;
}

function toRecords(trx: Knex.Transaction, surfaces: PublicOrigins): Records {
  return {
    editions: createEditionStore(trx, keepSearchIndex),
    workflows: createWorkflowStore(trx),
    library: createLibraryStore(trx),
    preflight: createPreflightStore(trx),
    audit: createAuditLog(trx),
    outbox: createOutbox(trx),
    receipts: createReceiptPlans(trx, surfaces),
    watches: { forget: (releaseId) => forgetWatch(trx, releaseId) },
    imports: createImportStore(trx),
    alerts: createAlertRecords(trx),
    publications: createPublicationStore(trx),
    readClock: () => readDatabaseClock(trx),
  };
}
