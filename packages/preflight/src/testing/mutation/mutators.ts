import { dateMutators } from './date-mutators';
import { figureMutators } from './figure-mutators';
import { languageMutators } from './language-mutators';
import type { Mutator } from './mutator';
import { nameMutators } from './name-mutators';
import { partMutators } from './part-mutators';
import { signMutators } from './sign-mutators';
import { structureMutators } from './structure-mutators';

/** For each rule, by its name, what makes a release wrong in its way. */
export const mutators: Readonly<Record<string, Mutator>> = {
  ...nameMutators,
  ...dateMutators,
  ...partMutators,
  ...languageMutators,
  ...signMutators,
  ...structureMutators,
  ...figureMutators,
};
