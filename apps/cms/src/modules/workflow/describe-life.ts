import { z } from 'zod';
import { releasePath, toPublicUrl } from '@dateline/contract';
import type { Actor, Edition, Person } from '@dateline/release';
import type { EditionReader } from '../editions/store/edition-reader';
import type { LifeRecord, Records } from '../records/records';
import type { ReleaseKey } from '../working-release/release-desk';
import type { DeskDependencies } from '../records/desk-dependencies';
import { findOpenErrors } from './find-open-errors';
import { isBlockType } from '../library/library-block';
import { listActs } from './list-acts';
import { toNewRecord } from './lock-life';
import { findContent, type WorkingContent } from './read-content';
import type {
  AccountChange,
  CarriedBlock,
  CurrentEditionAnswer,
  LifeAnswer,
  PreviewLinkAnswer,
  ReceiptAnswer,
  WatchAnswer,
} from '@dateline/contract';

/** What the newsroom found out about a release from outside, and who was shown it. */
export interface Proofs {
  listReceipts(releaseId: string): Promise<ReceiptAnswer[]>;
  findWatch(releaseId: string): Promise<WatchAnswer | null>;
  listPreviews(releaseId: string): Promise<PreviewLinkAnswer[]>;
}

export interface LifeDescription {
  dependencies: DeskDependencies;
  proofs: Proofs;
  reader: EditionReader;
  publicUrl: string;
  /** Of the accounts that others made or changed since this person approved something last. */
  listAccountChanges: (approver: Person) => Promise<AccountChange[]>;
}

/** All that the panel beside a release shows, for the person who asks. */
export async function describeLife(
  { dependencies, proofs, reader, publicUrl, listAccountChanges }: LifeDescription,
  key: ReleaseKey,
  actor: Actor,
): Promise<LifeAnswer> {
  const working = await findContent(dependencies, key);
  const { releaseId } = toNewRecord(key);
  const [receipts, watch, previews] = await Promise.all([
    proofs.listReceipts(releaseId),
    proofs.findWatch(releaseId),
    proofs.listPreviews(releaseId),
  ]);
  const { record, ...answer } = await dependencies.transact(async (records) => {
    const record = (await records.lives.find(releaseId)) ?? toNewRecord(key);
    const { life } = record;
    const rule = working?.rule ?? { needed: 1, roles: [] };
    const now = await records.readClock();
    const openErrors =
      working === null
        ? []
        : await findOpenErrors(records, {
            ...{ record, release: working.release, now },
            findErrors: dependencies.findErrors,
          });
    const languages = await records.lives.listOfDocument(key.documentId);
    return {
      record,
      releaseId,
      stage: life.stage,
      lastEditor: life.lastEditors.map(({ address }) => address).join(', ') || null,
      contentHash: life.contentHash,
      approvals: (await records.lives.listApprovals(releaseId, record.round)).map(
        ({ actor, at }) => ({ actor: actor.address, at }),
      ),
      approvalsNeeded: rule.needed,
      approverRoles: [...rule.roles],
      scheduledFor: life.scheduledFor,
      voided: record.voided,
      acts: listActs(record, actor, { rule, openErrors, now }),
      company: toCompany(working),
      otherLanguages: languages
        .filter(({ language }) => language !== key.language)
        .map(({ language, life: { stage } }) => ({ language, stage })),
      blocks: await listBlocks(records, record),
    };
  });
  // After the life that names it: a release that is issued meanwhile is never shown without it.
  const { edition: number } = record.life;
  const edition = number === null ? null : await reader.findNumbered(releaseId, number);
  const current = edition && toCurrent(edition, record, publicUrl);
  const mayApprove = answer.acts.some(({ type, allowed }) => type === 'approve' && allowed);
  const accountChanges = mayApprove ? await listAccountChanges(actor) : [];
  return { ...answer, current, receipts, watch, previews, accountChanges };
}

function toCompany(working: WorkingContent | null): LifeAnswer['company'] {
  const company = working?.release.company;
  if (!company) return null;
  return {
    name: company.name ?? '',
    timeZone: company.timeZone?.name ?? 'UTC',
    mics: company.listings.flatMap(({ mic }) => mic ?? []),
  };
}

function toCurrent(
  edition: Edition,
  { lateness }: LifeRecord,
  publicUrl: string,
): CurrentEditionAnswer {
  const { number, kind, issuedAt, recordedAt, contentHash, slug } = edition;
  const url = toPublicUrl(publicUrl, releasePath(slug));
  return { number, kind, issuedAt, recordedAt, contentHash, slug, url, lateness };
}

/** What is up for approval carries its own versions; what was issued, those of its edition. */
async function listBlocks(
  { lives, library }: Records,
  { releaseId, life }: LifeRecord,
): Promise<CarriedBlock[]> {
  const isIssued = life.stage === 'issued' || life.stage === 'corrected';
  const carried = await lives.listCarried(releaseId, isIssued ? (life.edition ?? 0) : 0);
  const blocks: CarriedBlock[] = [];
  for (const { type, documentId, version } of carried) {
    if (!isBlockType(type) || version === null) continue;
    const newest = await library.findNewest(type, documentId);
    blocks.push({
      type,
      documentId,
      name: toBlockName(newest?.canonicalContent),
      carried: version,
      newest: newest?.number ?? version,
    });
  }
  return blocks;
}

const named = z.looseObject({ name: z.string() });
const reachable = z.looseObject({
  organisation: z.string().nullish(),
  email: z.string().nullish(),
});

/** As the library's lists call it; contacts need not have a name. */
function toBlockName(canonicalContent: string | undefined): string {
  const fields: unknown = canonicalContent === undefined ? null : JSON.parse(canonicalContent);
  const withName = named.safeParse(fields);
  if (withName.success) return withName.data.name;
  const contact = reachable.safeParse(fields);
  return (contact.success && (contact.data.organisation ?? contact.data.email)) || 'without a name';
}
