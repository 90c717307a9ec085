import type { FileVault, PublicFile } from '../gateways/vault';
import type { LibraryFiles } from '../gateways/library-files';
import type { Transact } from '../gateways/records';
import type { ReleaseDesk } from '../gateways/release-desk';

/** What the desk's use cases reach the outside world through. */
export interface DeskDependencies {
  transact: Transact;
  releaseDesk: ReleaseDesk;
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
  /** Something that somebody has to look at now; one sentence, without a word of any release. */
  alert: (message: string) => void;
}
