import type { CheckedRelease } from '../../../checked-release';

/** A release without a fault, to be made wrong in one way. */
export interface Base {
  name: string;
  release: CheckedRelease;
  /** The morning of its day (UTC instant). */
  now: string;
}
