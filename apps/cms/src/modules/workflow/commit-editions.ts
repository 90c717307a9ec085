import type { IssuedEdition } from '@dateline/contract';
import {
  type Edition,
  freezeEdition,
  listContentFiles,
  type Person,
  readContent,
  type ReleaseContent,
  sha256Hex,
  toRecordHash,
} from '@dateline/release';
import type { FileVault, PublicFile } from '../records/vault';
import type { AnnouncedEdition } from '../records/alerts';
import type { RecordedAction } from '../records/audit';
import type { CurrentEdition, NewEdition } from '../records/editions';
import type { Records } from '../records/records';
import type { WorkflowRecord } from '../records/workflows';

/** A release that is to be issued: its workflow as the state machine left it. */
export interface IssueRequest {
  record: WorkflowRecord;
  /** Milliseconds after the scheduled instant; null where it was not scheduled. */
  lateness: number | null;
  reason: string | null;
}

export interface RefusedIssue {
  record: WorkflowRecord;
  reason: string;
}

export interface CommitOutcome {
  editions: Edition[];
  /** Those that could not be issued, and why; nothing was written of them. */
  refused: RefusedIssue[];
}

/**
 * Writes the editions of releases that were approved: records, projections, files, lives, audit
 * trail, receipts to take and the news to the web, all in the transaction of `records` and in a
 * constant number of statements, however many there are. `published` collects the files that are
 * to be taken back should the transaction fail.
 */
export async function commitEditions(
  { fileVault, published }: { fileVault: FileVault; published: PublicFile[] },
  records: Records,
  requests: readonly IssueRequest[],
  { actor, at }: { actor: Person; at: string },
): Promise<CommitOutcome> {
  const previous = await records.editions.findCurrent(
    requests.map(({ record }) => record.releaseId),
  );
  const { items, refused } = await freezeAll(records, requests, previous, at);
  if (items.length === 0) return { editions: [], refused };

  for (const file of items.flatMap(({ content }) => listContentFiles(content))) {
    published.push(file);
    await fileVault.publish(file);
  }
  const editions = items.map(({ edition }) => edition);
  const releaseIds = editions.map(({ releaseId }) => releaseId);
  await records.editions.append(items);
  await records.workflows.save(items.map(({ request }) => toIssuedRecord(request)));
  await records.workflows.keepCarried(releaseIds);
  await records.receipts.append(editions, at);
  await records.alerts.append(items.map(toAnnounced), at);
  const slugs = await records.editions.listSlugs(releaseIds);
  await records.outbox.append(
    items.map(({ edition, content }) =>
      toIssuedEdition(edition, content.company.slug, previous.get(edition.releaseId), slugs),
    ),
    at,
  );
  await records.audit.append(
    ...items.map(({ edition, request }) =>
      toAuditFacts(edition, request, previous.get(edition.releaseId) ?? null, { actor, at }),
    ),
  );
  return { editions, refused };
}

type Item = NewEdition & { request: IssueRequest };

async function freezeAll(
  records: Records,
  requests: readonly IssueRequest[],
  previous: ReadonlyMap<string, CurrentEdition>,
  at: string,
): Promise<{ items: Item[]; refused: RefusedIssue[] }> {
  const items: Item[] = [];
  const refused: RefusedIssue[] = [];
  const contents = requests.map(({ record }) => readApproved(record));
  const holders = await records.editions.findHolders(
    contents.flatMap((content) => (content === null ? [] : [content.slug])),
  );
  for (const [index, request] of requests.entries()) {
    const { record } = request;
    const content = contents[index] ?? null;
    const outcome =
      content === null
        ? 'what was approved is not what is kept'
        : freezeOne(content, record, previous.get(record.releaseId) ?? null, holders, at);
    if (typeof outcome === 'string') {
      refused.push({ record, reason: outcome });
    } else if (content !== null) {
      holders.set(content.slug, record.releaseId);
      items.push({ edition: outcome, content, documentId: record.documentId, request });
    }
  }
  return { items, refused };
}

/** The content that was approved; null where it is not the one with the approved hash. */
function readApproved({ canonicalContent, workflow }: WorkflowRecord): ReleaseContent | null {
  if (canonicalContent === null || sha256Hex(canonicalContent) !== workflow.contentHash)
    return null;
  return readContent(canonicalContent);
}

function freezeOne(
  content: ReleaseContent,
  { releaseId }: WorkflowRecord,
  previous: CurrentEdition | null,
  holders: ReadonlyMap<string, string>,
  at: string,
): Edition | string {
  const holder = holders.get(content.slug);
  if (holder !== undefined && holder !== releaseId) {
    return `the address "${content.slug}" belongs to another release that was issued meanwhile`;
  }
  if (previous?.isWithdrawn) return 'the release was withdrawn';
  try {
    const frozen = freezeEdition(content, { releaseId, previous }, at);
    return frozen.outcome === 'frozen' ? frozen.edition : 'the public already reads exactly this';
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

function toAnnounced({ edition, content }: Item): AnnouncedEdition {
  const { company, categories } = content;
  return { edition, companySlug: company.slug, categorySlugs: categories.map(({ slug }) => slug) };
}

function toIssuedRecord({ record, lateness }: IssueRequest): WorkflowRecord {
  return { ...record, lateness, voided: null };
}

function toIssuedEdition(
  edition: Edition,
  companySlug: string,
  previous: CurrentEdition | undefined,
  slugs: ReadonlyMap<string, string[]>,
): IssuedEdition {
  return {
    releaseId: edition.releaseId,
    editionNumber: edition.number,
    kind: edition.kind,
    contentHash: edition.contentHash,
    issuedAt: edition.issuedAt,
    firstIssuedAt: edition.firstIssuedAt,
    slugs: [...new Set([edition.slug, ...(slugs.get(edition.releaseId) ?? [])])],
    companySlugs: [...new Set([companySlug, previous?.companySlug ?? companySlug])],
  };
}

function toAuditFacts(
  edition: Edition,
  { reason, lateness }: IssueRequest,
  previous: CurrentEdition | null,
  { actor, at }: { actor: Person; at: string },
): RecordedAction {
  return {
    at,
    actor,
    action: 'release.issue',
    releaseId: edition.releaseId,
    editionNumber: edition.number,
    fromHash: previous?.contentHash ?? null,
    contentHash: edition.contentHash,
    recordHash: toRecordHash(edition),
    reason: reason ?? describeLateness(lateness),
  };
}

/** Later than this, in milliseconds, is told in the trail: the newsroom was down, or overloaded. */
const late = 1_000;

function describeLateness(lateness: number | null): string | null {
  return lateness !== null && lateness > late
    ? `late: ${lateness} ms after its scheduled instant`
    : null;
}
