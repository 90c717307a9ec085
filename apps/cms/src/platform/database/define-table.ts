import type { Knex } from 'knex';

export type DefineTable = (table: Knex.CreateTableBuilder) => void;

/** A table by its name. All instants are text in UTC (RFC 3339), which sorts by time everywhere. */
export type Tables = Record<string, DefineTable>;

export const instantLength = 24;
export const hashLength = 64;
export const releaseIdLength = 36;
export const actorLength = 320;
