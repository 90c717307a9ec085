import type { Core } from '@strapi/strapi';
import { PostgresHold } from './postgres-hold';

/** A database that fails whoever issues, when all but the audit trail has been written. */
export interface FailingDatabase {
  /** Resolves once somebody was failed in the middle, who began after it was asked for. */
  untilLost(): Promise<void>;
  comeBack(): Promise<void>;
}

export function loseDatabase(strapi: Core.Strapi): Promise<FailingDatabase> {
  return globalThis.datelineDatabase === 'postgres' ? losePostgres() : loseSqlite(strapi);
}

/** Ends every connection while one stands still in the middle, and lets nobody connect again. */
async function losePostgres(): Promise<FailingDatabase> {
  const hold = await PostgresHold.onTrail();
  return {
    async untilLost() {
      await hold.untilWaitingForTrail(1);
      await hold.shutOthersOut();
    },
    async comeBack() {
      await hold.letOthersIn();
      await hold.letGo();
    },
  };
}

/** SQLite has no connection to lose: its disk fails at the last statement of issuing. */
async function loseSqlite(strapi: Core.Strapi): Promise<FailingDatabase> {
  const knex = strapi.db.connection;
  await knex.raw(
    `create trigger failing_disk before insert on audit_entries when new.action = 'release.issue'
     begin select raise(abort, 'disk I/O error'); end`,
  );
  return {
    untilLost: () => Promise.resolve(),
    async comeBack() {
      await knex.raw('drop trigger failing_disk');
    },
  };
}

/** Fails the commit of whoever issues, such as for want of space; until it is undone. */
export async function failCommits({ db }: Core.Strapi): Promise<() => Promise<void>> {
  const statements = failingCommit[globalThis.datelineDatabase];
  for (const statement of statements.fail) await db.connection.raw(statement);
  return async () => {
    for (const statement of statements.undo) await db.connection.raw(statement);
  };
}

/** Constraints that are looked at when all else is done (DEFERRABLE INITIALLY DEFERRED). */
const failingCommit = {
  sqlite: {
    fail: [
      `create table failing_commit (
         id integer references editions (id) deferrable initially deferred)`,
      `create trigger failing_commit_issue after insert on audit_entries
         when new.action = 'release.issue' begin insert into failing_commit values (-1); end`,
    ],
    undo: ['drop trigger failing_commit_issue', 'drop table failing_commit'],
  },
  postgres: {
    fail: [
      `create function fail_commit() returns trigger language plpgsql as
         $$ begin raise exception 'No space left on device'; end $$`,
      `create constraint trigger failing_commit after insert on audit_entries
         deferrable initially deferred for each row when (new.action = 'release.issue')
         execute function fail_commit()`,
    ],
    undo: ['drop trigger failing_commit on audit_entries', 'drop function fail_commit'],
  },
};
