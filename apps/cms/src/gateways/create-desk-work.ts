import type { Core } from '@strapi/strapi';
import type { Approval, Stage } from '@dateline/release';
import type { CurrentEditionAnswer, ReceiptAnswer, ReceiptCounts } from '@dateline/contract';
import { readDatabaseClock } from './database-clock';
import type { DeskWork, ReleaseAtDesk } from './desk-work';
import { groupValues } from './group-values';
import { readPeople } from './life-rows';
import { type NamedRow, toNamedPerson } from './named-row';
import type { ReleaseKey } from './release-desk';

/** The columns of a life that say what may be done with it; the content itself is left out. */
const ofLife = {
  releaseId: 'life.release_id',
  documentId: 'life.document_id',
  language: 'life.language',
  stage: 'life.stage',
  edition: 'life.edition',
  lastEditors: 'life.last_editors',
  contentHash: 'life.content_hash',
  scheduledFor: 'life.scheduled_for',
  round: 'life.round',
};

interface LifeAtDeskRow extends ReleaseKey {
  releaseId: string;
  stage: Stage;
  edition: number | null;
  lastEditors: string;
  contentHash: string | null;
  scheduledFor: string | null;
  round: number;
}

export function createDeskWork(strapi: Core.Strapi): DeskWork {
  const knex = strapi.db.connection;
  return {
    readClock: () => readDatabaseClock(knex),
    async listScheduled(limit) {
      const rows = await knex('release_lives as life')
        .leftJoin('embargo_watches as watch', 'watch.release_id', 'life.release_id')
        .where('life.stage', 'scheduled')
        .orderBy([{ column: 'life.scheduled_for' }, { column: 'life.release_id' }])
        .limit(limit)
        .select<ScheduledRow[]>({ ...ofLife, tried: 'watch.tried', findings: 'watch.findings' });
      return rows.map(({ documentId, language, scheduledFor, tried, findings }) => ({
        documentId,
        language,
        scheduledFor,
        seenOutside: tried ? (JSON.parse(findings ?? '[]') as unknown[]).length : null,
      }));
    },
    async listInReview(limit) {
      const request = knex('audit_entries')
        .whereRaw('audit_entries.release_id = life.release_id')
        .where('action', 'release.request-approval')
        .max('at');
      const rows = await knex('release_lives as life')
        .whereIn('life.stage', ['in-review', 'approved'])
        .orderBy([{ column: 'requestedAt' }, { column: 'life.release_id' }])
        .limit(limit)
        .select<(LifeAtDeskRow & { requestedAt: string | null })[]>(
          ofLife,
          request.as('requestedAt'),
        );
      const approvals = await listApprovals(knex, rows);
      return rows.map((row) => ({
        documentId: row.documentId,
        language: row.language,
        requestedAt: row.requestedAt,
        life: {
          stage: row.stage,
          edition: row.edition,
          lastEditors: readPeople(row.lastEditors),
          contentHash: row.contentHash,
          approvals: approvals.get(toRound(row)) ?? [],
          scheduledFor: row.scheduledFor,
        },
      }));
    },
    async listOpen(limit) {
      const rows = await knex('releases as release')
        .join('release_lives as life', (join) => {
          join
            .on('life.document_id', 'release.document_id')
            .andOn('life.language', 'release.locale');
        })
        .whereIn('life.stage', ['draft', 'in-review', 'approved', 'scheduled'])
        .orderBy([{ column: 'release.updated_at', order: 'desc' }, { column: 'release.id' }])
        .limit(limit)
        .select<OpenRow[]>({
          documentId: 'life.document_id',
          language: 'life.language',
          stage: 'life.stage',
          changedAt: 'release.updated_at',
        });
      return rows.map(({ changedAt, ...row }) => ({
        ...row,
        changedAt: new Date(changedAt).toISOString(),
      }));
    },
    async listLastEditions(limit) {
      const rows = await knex('editions as edition')
        .join('release_lives as life', 'life.release_id', 'edition.release_id')
        .whereNot('edition.kind', 'archive')
        // Editions are numbered as they are recorded.
        .orderBy('edition.id', 'desc')
        .limit(limit)
        .select<EditionAtDeskRow[]>({
          releaseId: 'edition.release_id',
          documentId: 'life.document_id',
          language: 'life.language',
          stage: 'life.stage',
          number: 'edition.number',
          kind: 'edition.kind',
          issuedAt: 'edition.issued_at',
          headline: 'edition.headline',
          newest: 'life.edition',
          lateness: 'life.lateness',
        });
      const receipts = await countReceipts(knex, rows);
      return rows.map((row) => ({
        documentId: row.documentId,
        language: row.language,
        stage: row.stage,
        // A withdrawal has no headline of its own.
        headline: row.kind === 'withdrawal' ? null : row.headline,
        edition: {
          number: row.number,
          kind: row.kind,
          issuedAt: row.issuedAt,
          // What is kept is how late the newest edition was.
          lateness: row.number === row.newest ? row.lateness : null,
        },
        receipts: receipts.get(toEditionKey(row)) ?? noReceipts,
      }));
    },
    async listReleases(keys, permitted) {
      const documentIds = [...new Set(keys.map(({ documentId }) => documentId))];
      const found = (await strapi.db.query('api::release.release').findMany({
        select: ['documentId', 'locale', 'headline'],
        where: { $and: [{ documentId: { $in: documentIds } }, permitted] },
        populate: {
          company: {
            select: ['name', 'approvalsNeeded'],
            populate: { timeZone: true, approverRoles: true },
          },
        },
      })) as StoredRelease[];
      return found.map(toReleaseAtDesk);
    },
  };
}

interface ScheduledRow extends LifeAtDeskRow {
  scheduledFor: string;
  tried: number | null;
  findings: string | null;
}

interface OpenRow extends ReleaseKey {
  stage: Stage;
  /** Milliseconds on SQLite. */
  changedAt: Date | number;
}

interface EditionAtDeskRow extends ReleaseKey {
  releaseId: string;
  stage: Stage;
  number: number;
  kind: CurrentEditionAnswer['kind'];
  issuedAt: string;
  headline: string;
  newest: number | null;
  lateness: number | null;
}

interface ApprovalRow extends NamedRow {
  releaseId: string;
  round: number;
  contentHash: string;
}

interface ReceiptRow {
  releaseId: string;
  number: number;
  verdict: ReceiptAnswer['verdict'];
  receipts: number | string;
}

/** What Strapi stores of a release, as far as it is asked for. */
interface StoredRelease {
  documentId: string;
  locale: string;
  headline: string | null;
  company: {
    name: string | null;
    approvalsNeeded: number | null;
    timeZone: { name: string | null } | null;
    approverRoles: { name: string }[];
  } | null;
}

const noReceipts: ReceiptCounts = { same: 0, different: 0, missing: 0, waiting: 0 };

/** Approvals of the round that counts, by `toRound`. */
async function listApprovals(
  knex: Core.Strapi['db']['connection'],
  rows: readonly LifeAtDeskRow[],
): Promise<Map<string, Approval[]>> {
  const found = await knex('approvals')
    .whereIn(
      'release_id',
      rows.map(({ releaseId }) => releaseId),
    )
    .orderBy('id')
    .select<ApprovalRow[]>({
      releaseId: 'release_id',
      round: 'round',
      actor: 'actor',
      account_id: 'account_id',
      actor_name: 'actor_name',
      contentHash: 'content_hash',
    });
  return groupValues(
    found.map(
      (row) => [toRound(row), { actor: toNamedPerson(row), contentHash: row.contentHash }] as const,
    ),
  );
}

function toRound({ releaseId, round }: { releaseId: string; round: number }): string {
  return `${releaseId}:${round}`;
}

async function countReceipts(
  knex: Core.Strapi['db']['connection'],
  editions: readonly EditionAtDeskRow[],
): Promise<Map<string, ReceiptCounts>> {
  const rows = await knex('receipts')
    .whereIn(
      'release_id',
      editions.map(({ releaseId }) => releaseId),
    )
    .groupBy('release_id', 'edition_number', 'verdict')
    .count({ receipts: '*' })
    .select<ReceiptRow[]>({
      releaseId: 'release_id',
      number: 'edition_number',
      verdict: 'verdict',
    });
  const counts = new Map<string, ReceiptCounts>();
  for (const row of rows) {
    const key = toEditionKey(row);
    // PostgreSQL counts in numbers that its driver gives as text.
    counts.set(key, { ...(counts.get(key) ?? noReceipts), [row.verdict]: Number(row.receipts) });
  }
  return counts;
}

function toEditionKey({ releaseId, number }: { releaseId: string; number: number }): string {
  return `${releaseId}:${number}`;
}

function toReleaseAtDesk({ documentId, locale, headline, company }: StoredRelease): ReleaseAtDesk {
  return {
    documentId,
    language: locale,
    headline: headline ?? '',
    company: company && {
      name: company.name ?? '',
      timeZone: company.timeZone?.name ?? 'UTC',
    },
    rule: {
      needed: Math.max(1, company?.approvalsNeeded ?? 1),
      roles: company?.approverRoles.map(({ name }) => name) ?? [],
    },
  };
}
