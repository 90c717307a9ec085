import type { Shell } from '../domain/shell';

/** Next bundles each page by itself; what they tell each other is kept in the process. */
const place = Symbol.for('dateline.last-shell');

type Shared = { [place]?: Shell };

/** Keeps what stood around the last page, for pages that cannot ask the CMS. */
export function keepShell(shell: Shell): void {
  (globalThis as Shared)[place] = shell;
}

/** What stood around the last page that this process made; null where it made none. */
export function findLastShell(): Shell | null {
  return (globalThis as Shared)[place] ?? null;
}
