import { readdirSync, statSync } from 'node:fs';

/** How long, in milliseconds, a folder may change without its time of change telling so. */
const coarsestClock = 2000;

/**
 * The tombstones that the CMS leaves: a folder with an empty file, written when a withdrawal is
 * committed, for everything that is withdrawn. They hold while the CMS is down and over every
 * restart. A question costs one look at the folder's time of change; its names are read again
 * where that moved, or is so young that it might not move with the next name.
 */
export class Tombstones {
  private names = new Set<string>();
  private readFor: bigint | null = null;

  constructor(private readonly folder: string) {}

  /**
   * Whether any of these is withdrawn.
   *
   * @throws Error where the folder cannot be read: better no page than a withdrawn one.
   */
  hasAny(names: readonly string[]): boolean {
    const found = statSync(this.folder, { bigint: true, throwIfNoEntry: false });
    if (!found) return false;
    if (found.mtimeNs !== this.readFor) {
      const isSettled = Date.now() - Number(found.mtimeMs) > coarsestClock;
      this.names = new Set(readdirSync(this.folder));
      this.readFor = isSettled ? found.mtimeNs : null;
    }
    return names.some((name) => this.names.has(name));
  }
}
