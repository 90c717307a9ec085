import type { Knex } from 'knex';
import {
  type Edition,
  freezeEdition,
  freezeWithdrawal,
  newsroom,
  type ReleaseContent,
  sha256Hex,
  toCanonicalJson,
  toRecordHash,
  toReleaseId,
} from '@dateline/release';
import { ensureTables } from '../src/database/ensure-tables';
import { createAuditLog } from '../src/gateways/audit-log';
import { createEditionStore } from '../src/gateways/edition-store';
import { createLibraryStore } from '../src/gateways/library-store';
import { toAddressee } from './people';
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
  const ferries = new Desk(knex, 'ferries', { slug: 'two-ferries', headline: 'Two Ferries' });
  await ferries.issue();
  await keepBlock(knex, 'Harbour builds cranes and tugs.', 2);
  await ferries.issue({ headline: 'Three Ferries', notice: 'There are three of them.' });
  const dividend = new Desk(knex, 'dividend', { slug: 'dividend', headline: 'Dividend' });
  await dividend.issue();
  await dividend.withdraw('It was issued by mistake.');
  const history = new Desk(knex, 'history', {
    slug: 'history',
    originallyIssuedAt: '2019-05-02T06:00:00.000Z',
  });
  await history.issue();
  await knex.transaction((trx) =>
    createAuditLog(trx).append({ at: instant(), actor: newsroom, action: 'preview.create' }),
  );
}

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
class Desk {
  private readonly releaseId: string;
  private previous: Edition | null = null;
  private content: ReleaseContent;

  constructor(
    private readonly knex: Knex,
    private readonly documentId: string,
    parts: Partial<ReleaseContent>,
  ) {
    this.releaseId = toReleaseId(documentId, 'en');
    this.content = toContent(parts);
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
      await createEditionStore(trx).append([{ edition, content, documentId }]);
      await createAuditLog(trx).append(toFacts(edition, 'release.issue'));
    });
  }

  async withdraw(notice: string): Promise<void> {
    const { releaseId, previous, documentId, content } = this;
    if (previous === null) throw new Error('nothing to withdraw');
    const { language, slug, company } = content;
    const left = { language, slug, company, notice };
    const edition = freezeWithdrawal(left, { releaseId, previous }, instant());
    await this.knex.transaction(async (trx) => {
      await createEditionStore(trx).withdraw(edition, left, { documentId, files: 'removed' });
      await createAuditLog(trx).append(toFacts(edition, 'release.withdraw'));
    });
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
