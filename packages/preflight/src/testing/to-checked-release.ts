import type { CheckedRelease } from '../checked-release';
import { cleanRelease } from './clean-release';
import { readExample } from './read-example';

/** Parts that take the place of the clean release's own, or words to add to its body. */
export type Example = string | Partial<CheckedRelease>;

/**
 * The clean release with some parts put otherwise. A text is read as `readExample` reads a body and
 * follows the clean body's last paragraph.
 */
export function toCheckedRelease(example: Example = {}): CheckedRelease {
  const parts = typeof example === 'string' ? readExample(example) : example;
  return { ...cleanRelease, ...parts };
}
