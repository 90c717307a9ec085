import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createAlertRecords } from '../alerts/alert-batches';
import { forgetWatch } from '../embargo-watch/watch-store';
import { createPublicationStore } from '../publications/publication-store';
import { createReceiptPlans } from '../receipts/create-receipt-plans';
import { createAuditLog } from './audit-log';
import { readDatabaseClock } from './database-clock';
import { createEditionStore } from './edition-store';
import { createImportStore } from './import-store';
import { createLibraryStore } from './library-store';
import { createLifeStore } from './life-store';
import { createOutbox } from './outbox';
import { createPreflightStore } from './preflight-store';
import type { Records, Transact } from './records';
import { runTransaction } from './run-transaction';

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
    editions: createEditionStore(trx),
    lives: createLifeStore(trx),
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
