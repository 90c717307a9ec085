import type { Withdrawal } from '../domain/withdrawal';

/** What is known of a withdrawn release; no notice while the CMS could not be asked for it. */
interface Known {
  withdrawal: Withdrawal | null;
}

/** Next bundles each page by itself; what they tell each other is kept in the process. */
const place = Symbol.for('dateline.known-withdrawals');
const most = 1000;

/** What this process learned of withdrawn releases, by the slugs that were asked for. */
function getAll(): Map<string, Known> {
  const shared = globalThis as { [place]?: Map<string, Known> };
  return (shared[place] ??= new Map<string, Known>());
}

/** Null where nothing is known of a withdrawal; it may be all the same. */
export function findKnownWithdrawal(slug: string): Known | null {
  return getAll().get(slug) ?? null;
}

/** Keeps what is known of a withdrawal; of very many, those learned last. */
export function keepWithdrawal(slug: string, withdrawal: Withdrawal | null): void {
  const all = getAll();
  all.delete(slug);
  all.set(slug, { withdrawal });
  for (const oldest of all.keys()) {
    if (all.size <= most) return;
    all.delete(oldest);
  }
}
