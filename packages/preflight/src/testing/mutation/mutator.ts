import type { CheckedRelease } from '../../checked-release';
import type { Random } from './random';

/** Makes a release wrong in one way; null where it has nothing that could be wrong so. */
export type Mutator = (release: CheckedRelease, random: Random) => CheckedRelease | null;
