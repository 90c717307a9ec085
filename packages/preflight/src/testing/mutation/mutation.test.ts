import { rules } from '../../rules/rules';
import { runPreflight } from '../../run-preflight';
import { bases } from './bases/bases';
import { mutators } from './mutators';
import { runMutations } from './run-mutations';

test('every rule has a mutator, and every mutator a rule', () => {
  expect(Object.keys(mutators).sort()).toEqual(rules.map(({ name }) => name).sort());
});

test.each(bases)('nothing is found in the unmutated $name', ({ release, now }) => {
  expect(runPreflight(release, now)).toEqual([]);
});

/** Counted before the tests, so that `jest --verbose` prints each rule's figures as a table. */
const results = rules.flatMap((rule) => {
  const mutate = mutators[rule.name];
  return mutate === undefined ? [] : [runMutations(rule, mutate)];
});

test.each(results)('$rule finds $found of $mutants releases', ({ mutants, found, missed }) => {
  expect(mutants).toBeGreaterThan(2);
  // What was missed is printed with the seed that makes it again.
  expect(found / mutants < 0.95 ? missed : []).toEqual([]);
});
