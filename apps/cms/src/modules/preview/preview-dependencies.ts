import type { Readable } from 'node:stream';
import type { FrozenFile, ReleaseContent } from '@dateline/release';
import type { RecordedAction } from '../records/audit';
import type { PreviewLinks } from './store/preview-links';

/** A release as it reads now: fit to be issued, or what keeps it from that, a sentence each. */
export type FrozenWorking =
  { content: ReleaseContent; contentHash: string } | { problems: string[] };

interface PreviewRecords {
  links: PreviewLinks;
  audit: {
    append(entry: RecordedAction): Promise<void>;
    /** Nothing where the same was noted within the last minute. */
    appendOnceAMinute(entry: RecordedAction): Promise<void>;
  };
}

/** What previews need of the newsroom. */
export interface PreviewDependencies {
  /** Runs work in one database transaction: all that is written there, or nothing. */
  transact: <T>(work: (records: PreviewRecords) => Promise<T>) => Promise<T>;
  /** For reading outside of transactions. */
  links: PreviewLinks;
  /** The release as it would be issued now; null where there is no such release. */
  freezeWorking: (documentId: string, language: string) => Promise<FrozenWorking | null>;
  /** The files that the release as it reads now draws in, and no others; all of them are kept. */
  listCarriedFiles: (documentId: string, language: string) => Promise<FrozenFile[]>;
  readKept: (sha256: string) => Promise<Readable | null>;
  now: () => Date;
}
