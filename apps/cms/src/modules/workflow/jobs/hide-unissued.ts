import type { Transact } from '../../records/records';
import type { FileVault, PublicFile } from '../../records/vault';
import { hideUnissued } from '../hide-unissued';
import { toFault } from '../../../platform/due-queue/to-fault';

/** Milliseconds. How long to leave a database that is away. */
const pause = 5_000;

export interface UnissuedHiding {
  /** Looks after these files, again and again until it could. Resolves after the first time. */
  hide(files: readonly PublicFile[]): Promise<void>;
  /** Looks after all files that are public. */
  hideAll(): Promise<void>;
  stop(): void;
}

/** Keeps files private that an issue made public and did not get to issue. */
export function createUnissuedHiding(dependencies: {
  transact: Transact;
  fileVault: FileVault;
  warn: (message: string) => void;
}): UnissuedHiding {
  const timers = new Set<NodeJS.Timeout>();
  const attempt = async (list: () => Promise<readonly PublicFile[]>): Promise<void> => {
    try {
      await hideUnissued(dependencies, await list());
    } catch (error) {
      dependencies.warn(
        `Files of a failed issue cannot be hidden: ${toFault(error)}. It is tried again.`,
      );
      const timer = setTimeout(() => {
        timers.delete(timer);
        void attempt(list);
      }, pause).unref();
      timers.add(timer);
    }
  };
  return {
    hide: (files) => attempt(() => Promise.resolve(files)),
    hideAll: () => attempt(() => dependencies.fileVault.listPublic()),
    stop: () => timers.forEach((timer) => clearTimeout(timer)),
  };
}
