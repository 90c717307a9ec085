import type { Place } from './finding';
import type { Rule } from './rule';
import { runPreflight } from './run-preflight';
import { cleanNow, cleanRelease } from './testing/clean-release';

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

test.each(['en', 'de', 'de-CH', 'fr', 'sv', 'pl', 'es', 'ja'])(
  'runs every rule in %s',
  (language) => {
    const findings = runPreflight({ ...cleanRelease, language }, cleanNow);
    expect(findings.filter(({ message }) => message.includes('could not be made'))).toEqual([]);
  },
);

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
  const findings = run(broken, toRule({}));
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['a-rule', 'warning'],
    ['broken', 'warning'],
  ]);
  expect(findings[1]?.message).toMatch(/could not be made.*no such day/);
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
