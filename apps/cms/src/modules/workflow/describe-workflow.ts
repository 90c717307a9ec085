import { z } from 'zod';
import { releasePath, toPublicUrl } from '@dateline/contract';
import type { Actor, Edition, Person } from '@dateline/release';
import type { EditionReader } from '../editions/store/edition-reader';
import type { Records } from '../records/records';
import type { WorkflowRecord } from '../records/workflows';
import type { ReleaseKey } from '../working-release/working-releases';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { findOpenErrors } from './find-open-errors';
import { isBlockType } from '../library/library-block';
import { listTransitions } from './list-transitions';
import { toNewRecord } from './lock-workflow';
import { findContent, type WorkingContent } from './read-content';
import type {
  AccountChange,
  CarriedBlock,
  CurrentEditionAnswer,
  WorkflowAnswer,
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

export interface WorkflowDescription {
  dependencies: WorkflowDependencies;
  proofs: Proofs;
  reader: EditionReader;
  publicUrl: string;
  /** Of the accounts that others made or changed since this person approved something last. */
  listAccountChanges: (approver: Person) => Promise<AccountChange[]>;
}

/** All that the panel beside a release shows, for the person who asks. */
export async function describeWorkflow(
  { dependencies, proofs, reader, publicUrl, listAccountChanges }: WorkflowDescription,
  key: ReleaseKey,
  actor: Actor,
): Promise<WorkflowAnswer> {
  const working = await findContent(dependencies, key);
  const { releaseId } = toNewRecord(key);
  const [receipts, watch, previews] = await Promise.all([
    proofs.listReceipts(releaseId),
    proofs.findWatch(releaseId),
    proofs.listPreviews(releaseId),
  ]);
  const { record, ...answer } = await dependencies.transact(async (records) => {
    const record = (await records.workflows.find(releaseId)) ?? toNewRecord(key);
    const { workflow } = record;
    const rule = working?.rule ?? { needed: 1, roles: [] };
    const now = await records.readClock();
    const openErrors =
      working === null
        ? []
        : await findOpenErrors(records, {
            ...{ record, release: working.release, now },
            findErrors: dependencies.findErrors,
          });
    const languages = await records.workflows.listOfDocument(key.documentId);
    return {
      record,
      releaseId,
      stage: workflow.stage,
      lastEditor: workflow.lastEditors.map(({ address }) => address).join(', ') || null,
      contentHash: workflow.contentHash,
      approvals: (await records.workflows.listApprovals(releaseId, record.round)).map(
        ({ actor, at }) => ({ actor: actor.address, at }),
      ),
      approvalsNeeded: rule.needed,
      approverRoles: [...rule.roles],
      scheduledFor: workflow.scheduledFor,
      voided: record.voided,
      transitions: listTransitions(record, actor, { rule, openErrors, now }),
      company: toCompany(working),
      otherLanguages: languages
        .filter(({ language }) => language !== key.language)
        .map(({ language, workflow: { stage } }) => ({ language, stage })),
      blocks: await listBlocks(records, record),
    };
  });
  // After the workflow that names it: a release that is issued meanwhile is never shown without it.
  const { edition: number } = record.workflow;
  const edition = number === null ? null : await reader.findNumbered(releaseId, number);
  const current = edition && toCurrent(edition, record, publicUrl);
  const mayApprove = answer.transitions.some(({ type, allowed }) => type === 'approve' && allowed);
  const accountChanges = mayApprove ? await listAccountChanges(actor) : [];
  return { ...answer, current, receipts, watch, previews, accountChanges };
}

function toCompany(working: WorkingContent | null): WorkflowAnswer['company'] {
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
  { lateness }: WorkflowRecord,
  publicUrl: string,
): CurrentEditionAnswer {
  const { number, kind, issuedAt, recordedAt, contentHash, slug } = edition;
  const url = toPublicUrl(publicUrl, releasePath(slug));
  return { number, kind, issuedAt, recordedAt, contentHash, slug, url, lateness };
}

/** What is up for approval carries its own versions; what was issued, those of its edition. */
async function listBlocks(
  { workflows, library }: Records,
  { releaseId, workflow }: WorkflowRecord,
): Promise<CarriedBlock[]> {
  const isIssued = workflow.stage === 'issued' || workflow.stage === 'corrected';
  const carried = await workflows.listCarried(releaseId, isIssued ? (workflow.edition ?? 0) : 0);
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
