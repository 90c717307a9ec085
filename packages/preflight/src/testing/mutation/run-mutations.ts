import type { Rule } from '../../rule';
import { runPreflight } from '../../run-preflight';
import { bases } from './bases/bases';
import type { Mutator } from './mutator';
import { createRandom } from './random';

/** How a rule did on the releases made wrong in its way. */
export interface MutationResult {
  rule: string;
  mutants: number;
  found: number;
  /** The first few that were not found, as base and seed. */
  missed: string[];
}

/** So many seeds are tried on each base; mutants that are alike count once. */
const seeds = 24;

/** Makes mutants of every base that can be wrong in the rule's way, and counts those it finds. */
export function runMutations(rule: Rule, mutate: Mutator): MutationResult {
  const result: MutationResult = { rule: rule.name, mutants: 0, found: 0, missed: [] };
  const seen = new Set<string>();
  for (const { name, release, now } of bases) {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const mutant = mutate(release, createRandom(seed));
      if (mutant === null) continue;
      const key = JSON.stringify(mutant);
      if (seen.has(key)) continue;
      seen.add(key);
      result.mutants += 1;
      if (runPreflight(mutant, now, [rule]).length > 0) result.found += 1;
      else result.missed.push(`${name}, seed ${seed}`);
    }
  }
  return result;
}
