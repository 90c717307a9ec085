import type { FileVault, LibraryFiles, PublicFile } from './vault';
import type { Records, Transact } from './records';
import type { WorkflowRecord } from './workflows';
import type { WorkingReleases } from '../working-release/working-releases';
import type { ReadRelease } from '../working-release/to-candidate-content';

/**
 * The errors that the preflight finds in a release and that nobody has overridden, a sentence each.
 * Its days are held against `scheduledFor`, or against `now` where it is to be issued at once.
 */
export type FindErrors = (
  records: Records,
  subject: { record: WorkflowRecord; release: ReadRelease },
  instants: { now: string; scheduledFor: string | null },
) => Promise<string[]>;

/** What use cases reach the outside world through. */
export interface WorkflowDependencies {
  transact: Transact;
  workingReleases: WorkingReleases;
  libraryFiles: LibraryFiles;
  fileVault: FileVault;
  /** Called after commit: there are editions to tell the world of. */
  onIssued: () => void;
  /** Called after commit: a release was withdrawn, which the world is told of too. */
  onWithdrawn: () => void;
  /** Called after commit: the web is to be told of what was published beside releases. */
  onPublished: () => void;
  /** Called after commit: an instant was set or taken back. */
  onScheduled: () => void;
  /** Files were made public for an issue that failed. Never rejects. */
  onUnissued: (files: readonly PublicFile[]) => Promise<void>;
  findErrors: FindErrors;
  /** Something that somebody has to look at now; one sentence, without a word of any release. */
  alert: (message: string) => void;
}
