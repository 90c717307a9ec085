import type { Edition } from '@dateline/release';

export interface ReceiptPlans {
  /** Notes what has to be seen of these editions from outside. */
  append(editions: readonly Edition[], now: string): Promise<void>;
}
