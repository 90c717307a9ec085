import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Knex } from 'knex';
import {
  type Edition,
  freezeEdition,
  freezeWithdrawal,
  newsroom,
  type FrozenFile,
  type ReleaseContent,
  sha256Hex,
  toCanonicalJson,
  toRecordHash,
  toReleaseId,
} from '@dateline/release';
import { ensureAppendOnly } from '../src/platform/database/ensure-append-only';
import { ensureTables } from '../src/newsroom/ensure-tables';
import { isSqlite } from '../src/platform/database/is-sqlite';
import { createAuditLog } from '../src/modules/audit/store/audit-log';
import { createEditionStore } from '../src/modules/editions/store/edition-store';
import { keepSearchIndex } from '../src/modules/search/store/keep-search-index';
import { createLibraryStore } from '../src/modules/library/store/library-store';
import { toAddressee } from './people';
import { createReceiptPlans } from '../src/modules/receipts/store/create-receipt-plans';
import { toContent } from './to-content';

/** The newsroom's tables as its start makes them, with `editions` as Strapi makes it from its schema. */
export async function createRecordTables(knex: Knex): Promise<void> {
  await knex.schema.createTable('editions', (table) => {
    table.increments('id');
    for (const column of [
      ...['document_id', 'release_id', 'kind', 'language', 'slug', 'company_slug', 'headline'],
      ...['first_issued_at', 'issued_at', 'recorded_at', 'content_hash', 'locale'],
    ]) {
      table.string(column);
    }
    table.integer('number');
    table.text('canonical_content');
    for (const column of ['created_at', 'updated_at', 'published_at']) table.datetime(column);
    for (const column of ['created_by_id', 'updated_by_id']) table.integer(column);
  });
  await knex.schema.createTable('admin_users', (table) => {
    table.increments('id');
    for (const column of ['email', 'firstname', 'lastname']) table.string(column);
  });
  await ensureTables(knex);
}

/** A record of some weeks: five editions of three releases, approvals, a library, other acts. */
export async function fillRecord(knex: Knex): Promise<void> {
  await keepBlock(knex, 'Harbour builds cranes.', 1);
  const ferries = new RecordWriter(knex, 'ferries', {
    slug: 'two-ferries',
    headline: 'Two Ferries',
  });
  await ferries.issue();
  await keepBlock(knex, 'Harbour builds cranes and tugs.', 2);
  await ferries.issue({ headline: 'Three Ferries', notice: 'There are three of them.' });
  const dividend = new RecordWriter(knex, 'dividend', { slug: 'dividend', headline: 'Dividend' });
  await dividend.issue();
  await dividend.withdraw('It was issued by mistake.');
  const history = new RecordWriter(knex, 'history', {
    slug: 'history',
    originallyIssuedAt: '2019-05-02T06:00:00.000Z',
  });
  await history.issue();
  await knex.transaction((trx) =>
    createAuditLog(trx).append({ at: instant(), actor: newsroom, action: 'preview.create' }),
  );
  await ensureAppendOnly(knex);
}

/** What somebody does who has the database in their hands: takes the triggers off, and puts them back. */
export async function tamper(knex: Knex, change: () => PromiseLike<unknown>): Promise<void> {
  if (isSqlite(knex)) {
    const guards = await knex('sqlite_master')
      .where({ type: 'trigger' })
      .where('name', 'like', '%refuse%')
      .pluck<string[]>('name');
    for (const name of guards) await knex.raw('drop trigger ??', [name]);
  } else {
    const { rows } = await knex.raw<{ rows: { name: string }[] }>(
      'select distinct tgrelid::regclass::text as name from pg_trigger where not tgisinternal',
    );
    for (const { name } of rows) await knex.raw('alter table ?? disable trigger user', [name]);
  }
  await change();
  await ensureAppendOnly(knex);
}

const chartBytes = Buffer.from('Forty tonnes, as a picture.');
const chart: FrozenFile = {
  ...{ name: 'chart.png', sha256: sha256Hex(chartBytes.toString()), bytes: chartBytes.byteLength },
  ...{ mediaType: 'image/png', width: 640, height: 480 },
};

/** Where the bytes of the record's only file lie in a data folder: the public name and the stash. */
export function writeRecordFiles(dataFolder: string): { shown: string; kept: string } {
  const shown = path.join(dataFolder, 'files', 'public', chart.sha256, chart.name);
  const kept = path.join(dataFolder, 'files', 'stash', chart.sha256);
  for (const place of [shown, kept]) {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, chartBytes);
  }
  return { shown, kept };
}

const surfaces = {
  publicUrl: 'https://newsroom.example',
  graphqlUrl: 'https://newsroom.example/graphql',
};

let minutes = 0;
const instant = () => new Date(Date.UTC(2026, 2, 2, 7, (minutes += 1))).toISOString();

async function keepBlock(knex: Knex, words: string, number: number): Promise<void> {
  const canonicalContent = toCanonicalJson({ heading: 'About', words });
  const contentHash = sha256Hex(canonicalContent);
  const at = instant();
  const actor = 'keeper@example.com';
  await knex.transaction(async (trx) => {
    await createLibraryStore(trx).append('boilerplate', 'b1', {
      ...{ number, at, actor, contentHash, canonicalContent },
    });
    const action = number === 1 ? 'boilerplate.create' : 'boilerplate.update';
    await createAuditLog(trx).append({
      ...{ at, action, subject: 'boilerplate:b1', contentHash },
      actor: toAddressee(actor),
    });
  });
}

/** One release's way through the newsroom, written as the newsroom writes it. */
class RecordWriter {
  private readonly releaseId: string;
  private previous: Edition | null = null;
  private content: ReleaseContent;

  constructor(
    private readonly knex: Knex,
    private readonly documentId: string,
    parts: Partial<ReleaseContent>,
  ) {
    this.releaseId = toReleaseId(documentId, 'en');
    this.content = { ...toContent(parts), attachments: [{ title: 'The chart', file: chart }] };
  }

  async issue(changes: Partial<ReleaseContent> = {}): Promise<void> {
    const { releaseId, previous, documentId } = this;
    const content = (this.content = { ...this.content, ...changes });
    const frozen = freezeEdition(content, { releaseId, previous }, instant());
    if (frozen.outcome !== 'frozen') throw new Error('nothing to issue');
    const { edition } = frozen;
    this.previous = edition;
    const approval = {
      at: instant(),
      actor: toAddressee('approver@example.com'),
      contentHash: edition.contentHash,
    };
    await this.knex.transaction(async (trx) => {
      await trx('approvals').insert({
        release_id: releaseId,
        round: edition.number,
        content_hash: approval.contentHash,
        actor: approval.actor.address,
        at: approval.at,
      });
      await createAuditLog(trx).append({ ...approval, action: 'release.approve', releaseId });
      await createEditionStore(trx, keepSearchIndex).append([{ edition, content, documentId }]);
      await createReceiptPlans(trx, surfaces).append([edition], approval.at);
      await createAuditLog(trx).append(toFacts(edition, 'release.issue'));
      await this.save(trx, {
        stage: edition.number === 1 ? 'issued' : 'corrected',
        edition: edition.number,
        round: edition.number,
        content_hash: edition.contentHash,
        canonical_content: edition.canonicalContent,
      });
    });
  }

  async withdraw(notice: string): Promise<void> {
    const { releaseId, previous, documentId, content } = this;
    if (previous === null) throw new Error('nothing to withdraw');
    const { language, slug, company } = content;
    const left = { language, slug, company, notice };
    const edition = freezeWithdrawal(left, { releaseId, previous }, instant());
    await this.knex.transaction(async (trx) => {
      await createEditionStore(trx, keepSearchIndex).withdraw(edition, left, {
        documentId,
        files: 'removed',
      });
      await createReceiptPlans(trx, surfaces).append([edition], edition.recordedAt);
      await createAuditLog(trx).append(toFacts(edition, 'release.withdraw'));
      await this.save(trx, {
        stage: 'withdrawn',
        edition: edition.number,
        round: edition.number,
        content_hash: null,
        canonical_content: null,
      });
    });
  }

  private async save(trx: Knex, columns: object): Promise<void> {
    const { releaseId, documentId } = this;
    await trx('release_lives')
      .insert({
        release_id: releaseId,
        document_id: documentId,
        language: 'en',
        last_editors: '[]',
        ...columns,
      })
      .onConflict('release_id')
      .merge();
  }
}

function toFacts(edition: Edition, action: string) {
  return {
    at: edition.recordedAt,
    actor: newsroom,
    action,
    releaseId: edition.releaseId,
    editionNumber: edition.number,
    contentHash: edition.contentHash,
    recordHash: toRecordHash(edition),
  };
}
