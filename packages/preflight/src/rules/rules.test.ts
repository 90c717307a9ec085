import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFindings } from '../testing/list-findings';
import { readExample } from '../testing/read-example';
import { rules } from './rules';

const folders = ['identity', 'language', 'figures'].map((group) => join(__dirname, group));
const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

/** The fenced blocks of an entry: what they must do, what they change, their words. */
function listExamples(entry: string): { verdict: string; field: string; words: string }[] {
  return Array.from(
    entry.matchAll(/^```(allowed|found)(?: (\w+))?\n([^]*?)^```$/gm),
    ([, verdict = '', field = 'body', words = '']) => ({ verdict, field, words: words.trim() }),
  );
}

function findFolder(name: string): string | undefined {
  return folders.find((folder) => existsSync(join(folder, `${name}.ts`)));
}

test('no two rules have one name', () => {
  const names = rules.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test('every entry and every table test belongs to a rule', () => {
  const names = folders
    .flatMap((folder) => readdirSync(folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replace('.md', ''));
  expect(names.sort()).toEqual(rules.map(({ name }) => name).sort());
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const folder = findFolder(name) ?? '';
  const path = join(folder, `${name}.md`);
  const entry = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const examples = listExamples(entry);

  it('has a file, a table test and a line in the README', () => {
    expect(existsSync(join(folder, `${name}.test.ts`))).toBe(true);
    const group = folder.split('/').at(-1);
    const line = readme.split('\n').find((one) => one.startsWith(`| [${name}]`)) ?? '';
    expect(line).toContain(`(src/rules/${group}/${name}.md)`);
    expect(line.split('|')[2]?.trim()).toBe(rule.severity);
  });

  it('has an entry that says what, why, what is allowed and what is not', () => {
    const sections = entry.replace(/^```[^]*?^```$/gm, '').match(/^##? .+$/gm);
    expect(sections).toEqual([`# ${name}`, '## What', '## Why', '## Allowed', '## Not allowed']);
    expect(examples.map(({ verdict }) => verdict)).toEqual(
      expect.arrayContaining(['allowed', 'found']),
    );
  });

  it.each([...examples, { verdict: 'allowed', field: 'parts', words: '{}' }])(
    'tells the truth: $verdict $field $words',
    ({ verdict, field, words }) => {
      const findings = listFindings(rule, readExample(words, field));
      expect(findings.length > 0 ? 'found' : 'allowed').toBe(verdict);
    },
  );
});
