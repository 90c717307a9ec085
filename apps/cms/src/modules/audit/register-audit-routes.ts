import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import type { Context } from 'koa';
import type { z } from 'zod';
import { toAction } from '../accounts/rights';
import type { AuditAnswer, AuditEntryAnswer } from '@dateline/contract';
import { registerAdminRoutes } from '../accounts/admin-route';
import { findFault } from '../verification/find-fault';
import { readConsistently } from '../verification/read-consistently';
import { createRecordFiles } from '../verification/record-files';
import { auditConditions, auditPage } from './audit-conditions';
import { listAuditEntries } from './store/list-audit-entries';
import { streamAuditEntries } from './store/stream-audit-entries';
import { toCsv } from './to-csv';
import { toJson } from './to-json';
import { findLastVerified, keepVerified } from './store/verifications';

/** The audit trail for the admin panel: in pages, as files, and checked on demand. */
export function registerAuditRoutes(strapi: Core.Strapi, dataFolder: string): void {
  const permission = { action: toAction('audit') };
  const checkRecord = createRecordCheck(strapi, dataFolder);
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/audit',
      permission,
      showsEveryRelease: true,
      handler: (ctx) => showPage(strapi.db.connection, ctx),
    },
    {
      method: 'GET',
      path: '/audit.csv',
      permission,
      showsEveryRelease: true,
      handler: async (ctx) => sendFile(strapi.db.connection, ctx, 'csv', toCsv),
    },
    {
      method: 'GET',
      path: '/audit.json',
      permission,
      showsEveryRelease: true,
      handler: async (ctx) => sendFile(strapi.db.connection, ctx, 'json', toJson),
    },
    {
      method: 'POST',
      path: '/audit/verify',
      permission,
      showsEveryRelease: true,
      handler: async (ctx) => void (ctx.body = await checkRecord()),
    },
  ]);
}

async function showPage(knex: Knex, ctx: Context): Promise<void> {
  const { before, ...conditions } = parse(auditPage, ctx.query);
  ctx.set('Cache-Control', 'no-store');
  ctx.body = {
    ...(await listAuditEntries(knex, conditions, before ?? null)),
    actors: await listDistinct(knex, 'actor'),
    actions: await listDistinct(knex, 'action'),
    verified: await findLastVerified(knex),
  } satisfies AuditAnswer;
}

function sendFile(
  knex: Knex,
  ctx: Context,
  extension: 'csv' | 'json',
  write: (entries: AsyncIterable<AuditEntryAnswer>) => AsyncGenerator<string>,
): void {
  const conditions = parse(auditConditions, ctx.query);
  ctx.set('Cache-Control', 'no-store');
  ctx.attachment(`audit-trail.${extension}`);
  ctx.body = Readable.from(write(streamAuditEntries(knex, conditions)));
}

/** Whoever asks while a check is under way is answered by the same one. */
function createRecordCheck(
  strapi: Core.Strapi,
  dataFolder: string,
): () => Promise<AuditAnswer['verified']> {
  let underWay: Promise<AuditAnswer['verified']> | null = null;
  const check = async () => {
    const verification = await readConsistently(strapi.db.connection, (knex) =>
      findFault(knex, { files: createRecordFiles(dataFolder) }),
    );
    return keepVerified(strapi.db.connection, verification, new Date().toISOString());
  };
  return () => (underWay ??= check().finally(() => (underWay = null)));
}

async function listDistinct(knex: Knex, column: 'actor' | 'action'): Promise<string[]> {
  return knex('audit_entries').distinct(column).orderBy(column).pluck<string[]>(column);
}

function parse<T extends z.ZodType>(schema: T, query: unknown): z.infer<T> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new errors.ValidationError(
    `The filter ${issue?.path.join('.') ?? ''} is not usable: give a day such as 2026-03-02, an ` +
      'instant, or words.',
  );
}
