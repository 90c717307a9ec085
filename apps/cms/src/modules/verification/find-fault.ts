import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { AuditEntry, Edition } from '@dateline/release';
import { findGuardFault } from '../../platform/database/ensure-append-only';
import { findChainFault, type LinkBefore, type PlacedEntry } from './find-chain-fault';
import { findEditionFault } from './find-edition-fault';
import { findFileFault } from './find-file-fault';
import { findLeftOver } from './find-left-over';
import { findOverrideFault } from './find-override-fault';
import { findProjectionFault } from './find-projection-fault';
import { findFirstPublicationFault } from './find-publication-fault';
import { findReceiptFault } from './find-receipt-fault';
import { findSearchFault } from './find-search-fault';
import { findVersionFault } from './find-version-fault';
import { findWorkflowFault } from './find-workflow-fault';
import type { RecordFiles } from './record-files';
import {
  findHolders,
  findLastSequence,
  listEditions,
  readEntries,
  readProjections,
  readVersions,
} from './read-record';
import { toEntry, type WholeEditionRow } from './record-rows';

/** What a check of the whole record found. */
export interface Verification {
  /** Entries and editions that hold, counted up to the first fault. */
  entries: number;
  editions: number;
  /** Hash of the last entry that holds; null where there is none. */
  lastHash: string | null;
  /** The first broken link, in a sentence; null where the whole record holds. */
  fault: string | null;
}

/** Editions read at once: each comes with its whole content. */
const mostContents = 20;

const recordingActions = ['release.issue', 'release.withdraw'];

export interface Evidence {
  /** The files of the newsroom; null where the database alone is looked at. */
  files?: RecordFiles | null;
  /** The hash of an entry, kept elsewhere when it was the last one. */
  keptHash?: string | null;
}

/**
 * Checks the whole record: the audit trail link by link, each edition with its files and receipts
 * against the entry that tells of it, what the public is shown against the editions, where each
 * release stands, what is published beside them, the versions of the library, and the triggers that
 * keep all of it. What is appended meanwhile is left for the next time, so that nobody has to wait
 * for the check.
 */
export async function findFault(
  knex: Knex,
  { files = null, keptHash = null }: Evidence = {},
): Promise<Verification> {
  const walk = new TrailWalk(knex, files, keptHash);
  const until = await findLastSequence(knex);
  let fault: string | null = null;
  for await (const rows of readEntries(knex, until)) {
    fault = await walk.take(rows.map((row) => ({ sequence: row.sequence, entry: toEntry(row) })));
    if (fault !== null) break;
  }
  fault ??= walk.findAnchorFault();
  fault ??= await findLeftOver(knex);
  fault ??= await findFirstProjectionFault(knex);
  fault ??= await findWorkflowFault(knex);
  fault ??= await findOverrideFault(knex, until);
  fault ??= await findFirstVersionFault(knex);
  fault ??= await findFirstPublicationFault(knex, files);
  fault ??= await findGuardFault(knex);
  fault ??= await findSearchFault(knex, walk.areEditionsKnown);
  return { entries: walk.entries, editions: walk.editions, lastHash: walk.lastHash, fault };
}

/** Goes along the audit trail in parts, and looks at each edition where the trail tells of it. */
class TrailWalk {
  entries = 0;
  editions = 0;
  private before: LinkBefore | null = null;
  private readonly newest = new Map<string, Pick<Edition, 'number' | 'firstIssuedAt'>>();

  private sequenceOfKept = 0;
  private lastRecording = 0;

  constructor(
    private readonly knex: Knex,
    private readonly files: RecordFiles | null,
    private readonly keptHash: string | null,
  ) {}

  get lastHash(): string | null {
    return this.before?.hash ?? null;
  }

  /** A hash that was kept elsewhere vouches for every entry up to it, and so for their editions. */
  get areEditionsKnown(): boolean {
    return this.sequenceOfKept > this.lastRecording;
  }

  findAnchorFault(): string | null {
    return this.keptHash === null || this.sequenceOfKept > 0
      ? null
      : `No entry of the audit trail has the hash ${this.keptHash}: it is of another newsroom, or the trail was written anew or cut off since it was kept.`;
  }

  /** Answers the first fault of the part, in a sentence. */
  async take(part: readonly PlacedEntry[]): Promise<string | null> {
    const chainFault = findChainFault(part, this.before);
    const whole = part.slice(0, chainFault?.index);
    const recording = whole.filter(({ entry }) => recordingActions.includes(entry.action));
    for (let start = 0; start < recording.length; start += mostContents) {
      const fault = await this.lookAt(recording.slice(start, start + mostContents));
      if (fault !== null) {
        this.hold(part.slice(0, part.indexOf(fault.at)));
        return fault.sentence;
      }
      // The check may run beside a newsroom at work, whose timers must not wait for it.
      await setImmediate();
    }
    this.hold(whole);
    return chainFault?.sentence ?? null;
  }

  private hold(whole: readonly PlacedEntry[]): void {
    const last = whole.at(-1);
    if (last !== undefined) this.before = { sequence: last.sequence, hash: last.entry.hash };
    this.entries += whole.length;
    for (const { sequence, entry } of whole) {
      if (entry.hash === this.keptHash) this.sequenceOfKept = sequence;
      if (recordingActions.includes(entry.action)) this.lastRecording = sequence;
    }
  }

  private async lookAt(
    recording: readonly PlacedEntry[],
  ): Promise<{ at: PlacedEntry; sentence: string } | null> {
    const rows = await listEditions(
      this.knex,
      recording.map(({ entry }) => toName(entry)),
    );
    const holders = await findHolders(
      this.knex,
      rows.map((row) => row.slug),
    );
    for (const at of recording) {
      const { sequence, entry } = at;
      const [releaseId, number] = toName(entry);
      const row = rows.find((one) => one.release_id === releaseId && one.number === number);
      const holderOfSlug = row && holders.get(row.slug);
      const previous = this.newest.get(releaseId);
      const sentence =
        findEditionFault({ sequence, entry, row, holderOfSlug, previous }) ??
        (row ? await this.findFaultBeside(row) : null);
      if (sentence !== null) return { at, sentence };
      if (row) this.newest.set(releaseId, { number, firstIssuedAt: row.first_issued_at });
      this.editions += 1;
    }
    return null;
  }

  /** Of what lies beside an edition: its receipts and its files. */
  private async findFaultBeside(row: WholeEditionRow): Promise<string | null> {
    return (
      (await findReceiptFault(this.knex, row)) ??
      (this.files && (await findFileFault(this.knex, row, this.files)))
    );
  }
}

function toName({ releaseId, editionNumber }: AuditEntry): [releaseId: string, number: number] {
  return [releaseId ?? '', editionNumber ?? 0];
}

async function findFirstProjectionFault(knex: Knex): Promise<string | null> {
  for (const table of ['current_editions', 'withdrawn_releases'] as const) {
    for await (const projection of readProjections(knex, table)) {
      const fault = findProjectionFault(projection);
      if (fault !== null) return fault;
      await setImmediate();
    }
  }
  return null;
}

async function findFirstVersionFault(knex: Knex): Promise<string | null> {
  let previous = { block: '', number: 0 };
  for await (const row of readVersions(knex)) {
    const block = `${row.type}:${row.document_id}`;
    const fault = findVersionFault(row, block === previous.block ? previous.number : 0);
    if (fault !== null) return fault;
    previous = { block, number: row.number };
  }
  return null;
}
