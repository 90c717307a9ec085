import type { Core } from '@strapi/strapi';
import { readDatabaseClock } from '../../../platform/database/database-clock';
import type { ReleaseKey } from '../../working-release/working-releases';
import type {
  ChangedRelease,
  LatestEdition,
  ListedRelease,
  ReleaseInReview,
  ScheduledRelease,
} from '../home-entries';
import { listInReview } from './list-in-review';
import { listLatestEditions } from './list-latest-editions';
import { listOpen } from './list-open';
import { listPermitted } from '../list-permitted';
import { listScheduled } from './list-scheduled';

/** What the first page of the panel shows. Each answer takes the same few statements, however long. */
export interface HomeStore {
  readClock(): Promise<string>;
  /** Scheduled releases, the next one first. */
  listScheduled(limit: number): Promise<ScheduledRelease[]>;
  /** Releases in review, and approved ones whose company may ask for more; the oldest request first. */
  listInReview(limit: number): Promise<ReleaseInReview[]>;
  /** Releases that can still be changed before their issue, the latest change first. */
  listOpen(limit: number): Promise<ChangedRelease[]>;
  /** Editions that were recorded last, those of the archive left out. */
  listLatestEditions(limit: number): Promise<LatestEdition[]>;
  /** Of these releases those that meet the conditions of a permission, in all of their languages. */
  listReleases(keys: readonly ReleaseKey[], permitted: object): Promise<ListedRelease[]>;
}

export function createHomeStore(strapi: Core.Strapi): HomeStore {
  const knex = strapi.db.connection;
  return {
    readClock: () => readDatabaseClock(knex),
    listScheduled: (limit) => listScheduled(knex, limit),
    listInReview: (limit) => listInReview(knex, limit),
    listOpen: (limit) => listOpen(knex, limit),
    listLatestEditions: (limit) => listLatestEditions(knex, limit),
    listReleases: (keys, permitted) => listPermitted(strapi, keys, permitted),
  };
}
