import type { Place } from './finding';
import type { Rule } from './rule';
import { type RuleFault, runPreflight } from './run-preflight';
import { rules as everyRule } from './rules/rules';
import { cleanNow, cleanRelease } from './testing/clean-release';
import { doc, p, table, td, th } from './testing/nodes';
import { toCheckedRelease } from './testing/to-checked-release';

const toPlace = (field: string, path: number[] = [], start = 0): Place => ({
  field,
  path,
  start,
  end: start,
  excerpt: '',
});

const toRule = (parts: Partial<Rule>): Rule => ({
  name: 'a-rule',
  severity: 'warning',
  languages: null,
  check: () => [{ place: toPlace('headline'), message: 'Something.' }],
  ...parts,
});

const run = (...rules: Rule[]) => runPreflight(cleanRelease, cleanNow, rules);

test('says nothing of the clean release, with every rule', () => {
  expect(runPreflight(cleanRelease, cleanNow)).toEqual([]);
});

/** One of each way to part thousands and decimals, and languages without a way of their own. */
const languages = 'en de de-CH de-LI fr sv pl es pt-BR ru fi it nl tr ja zh-Hant ar he und';

/** Figures in words and in a table, as each of these languages may write them. */
const figures = doc(
  p('1.234,5 Mio. € (1 234,5; 1’234.5; 1,234.5), +12,4 % gegenüber 1.098,3 Mio. €.'),
  table(
    [th('T€'), th('2026'), th('2025'), th('%')],
    [th('A'), td('1.234,5'), td('1 098,3'), td('12,4 %')],
    [th('B'), td('(12,5)'), td('1’098.3'), td('–')],
    [th('Total'), td('1.222,0'), td('€ 1,098.3'), td('x')],
  ),
);

test.each(languages.split(' '))('runs every rule in %s', (language) => {
  const release = { ...toCheckedRelease({ body: figures }), language };
  const faults: RuleFault[] = [];
  runPreflight(release, cleanNow, everyRule, (fault) => faults.push(fault));
  expect(faults).toEqual([]);
});

test('adds the name, the severity and no fix to what a rule reports', () => {
  expect(run(toRule({}))).toEqual([
    {
      rule: 'a-rule',
      severity: 'warning',
      place: toPlace('headline'),
      message: 'Something.',
      fix: null,
    },
  ]);
});

test('keeps the severity and the fix that a report has', () => {
  const fix = { label: 'Write “b”', insert: 'b' };
  const check: Rule['check'] = () => [
    { place: toPlace('source'), message: 'Something.', severity: 'note', fix },
  ];
  expect(run(toRule({ check }))).toMatchObject([{ severity: 'note', fix }]);
});

test('puts errors first, and each severity in reading order', () => {
  const check: Rule['check'] = () => [
    { place: toPlace('source'), message: 'last' },
    { place: toPlace('contacts.0.phone'), message: 'contact' },
    { place: toPlace('boilerplates.1.body', [0], 3), message: 'second boilerplate' },
    { place: toPlace('boilerplates.0.body', [2], 0), message: 'first boilerplate' },
    { place: toPlace('boilerplates.0.heading'), message: 'its heading' },
    { place: toPlace('body', [10], 0), message: 'eleventh block' },
    { place: toPlace('body', [2, 1], 0), message: 'in the third block' },
    { place: toPlace('body', [2], 0), message: 'the third block' },
    { place: toPlace('body', [0], 9), message: 'later in the lead' },
    { place: toPlace('body', [0], 4), message: 'in the lead' },
    { place: toPlace('headline'), message: 'a note', severity: 'note' },
    { place: toPlace('links.0.url'), message: 'an error', severity: 'error' },
  ];
  expect(run(toRule({ check })).map(({ message }) => message)).toEqual([
    'an error',
    'in the lead',
    'later in the lead',
    'the third block',
    'in the third block',
    'eleventh block',
    'its heading',
    'first boilerplate',
    'second boilerplate',
    'contact',
    'last',
    'a note',
  ]);
});

test.each([
  ['en', ['en'], 1],
  ['en-GB', ['en'], 1],
  ['de', ['en'], 0],
  ['de', null, 1],
])('in a release in %s runs a rule for %j %d times', (language, languages, times) => {
  const findings = runPreflight({ ...cleanRelease, language }, cleanNow, [toRule({ languages })]);
  expect(findings).toHaveLength(times);
});

test('lists the first 50 findings of a rule that has no end of them', () => {
  function* check() {
    for (let start = 0; ; start += 1) yield { place: toPlace('headline', [], start), message: '' };
  }
  expect(run(toRule({ check }))).toHaveLength(50);
});

test('keeps the findings of the others where one rule throws, and says that it did', () => {
  const broken = toRule({
    name: 'broken',
    severity: 'error',
    *check() {
      yield { place: toPlace('headline'), message: 'Before the fault.' };
      throw new RangeError('no such day');
    },
  });
  const faults: RuleFault[] = [];
  const findings = runPreflight(cleanRelease, cleanNow, [broken, toRule({})], (fault) =>
    faults.push(fault),
  );
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['a-rule', 'warning'],
    ['broken', 'warning'],
  ]);
  expect(findings[1]?.message).toMatch(/^This check could not be made [^:]*: check [^:]*\.$/);
  expect(findings[1]?.message).not.toContain('no such day');
  expect(faults).toEqual([{ rule: 'broken', cause: new RangeError('no such day') }]);
});

test('gives every rule the same passages and the instant of the run', () => {
  const seen: unknown[] = [];
  const check: Rule['check'] = ({ passages, now }) => {
    seen.push(passages, now);
    return [];
  };
  run(toRule({ check }), toRule({ check }));
  expect(seen[0]).toBe(seen[2]);
  expect(seen[1]).toBe(cleanNow);
});
