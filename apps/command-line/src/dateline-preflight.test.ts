import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from './dateline-preflight';

const clean = `Varmholt Opens Its Third Plant in Norderwisch

HAMBURG, Germany, May 12, 2026 (GLOBE NEWSWIRE) -- Varmholt SE (NYSE: VMHT) today opened its third plant, in Norderwisch, Germany. The works will build 120 heat stores a year and employ 340 people.

“The new works let us deliver six months sooner,” said Henrike Sanddorn, chief executive officer of Varmholt.

About Varmholt SE

Varmholt SE builds heat stores for power grids, district heating networks and industry. More is at www.varmholt.com.

Forward-Looking Statements

This release contains forward-looking statements. Actual results may differ materially.

Investor Contact:
Lene Brackwede
Varmholt SE
+49 40 66969 110
investors@varmholt.com

Media Contact:
Jonas Ellerhusen
Varmholt SE
+49 40 66969 120
media@varmholt.com

SOURCE Varmholt SE
`;

const wrong = clean
  .replace('SOURCE Varmholt SE', 'SOURCE Warmholt SE')
  .replace('www.varmholt.com', 'www.varmhollt.com')
  .replace('340 people.', '340 people. Details can be found [here](#).');

const clock = () => new Date('2026-11-22T12:00:00Z');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preflight-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function check(text: string, options: string[] = [], name = 'release.txt') {
  const file = join(folder, name);
  await writeFile(file, text);
  return checkFile([file, ...options], clock);
}

async function listFindings(text: string, options: string[] = []) {
  const { output } = await check(text, ['--json', ...options]);
  return (
    JSON.parse(output) as { findings: { rule: string; severity: string; line: number | null }[] }
  ).findings;
}

test('finds nothing in a release that is right, and ends well', async () => {
  expect(await check(clean)).toEqual({ output: 'Nothing found.\n', complaint: '', code: 0 });
  expect(await listFindings(clean)).toEqual([]);
});

test('prints what is wrong with its place, its line and its words', async () => {
  const { output, code } = await check(wrong);
  expect(code).toBe(1);
  expect(output).toContain(
    [
      'ERROR  Source (line 27)',
      '  The company is called “Varmholt”, but here stands “Warmholt”.',
      '  > Warmholt',
      '  Fix: Write “Varmholt”',
      '  [company-name]',
    ].join('\n'),
  );
  expect(output).toMatch(/\b3 errors, 0 warnings,/);
});

test('prints the same findings for programs, errors first', async () => {
  const findings = await listFindings(wrong);
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'link-target', line: 3, place: { field: 'body', path: [0], excerpt: 'here' } },
    { rule: 'company-domain', line: 9, place: { excerpt: 'www.varmhollt.com' } },
    { rule: 'company-name', line: 27, place: { field: 'source' }, fix: { insert: 'Varmholt' } },
  ]);
});

test('finds what went out wrong in 2020 with a release of the sample newsroom', async () => {
  const texts = join(__dirname, '../../../packages/fixtures/texts');
  const { output, code } = await checkFile(
    [join(texts, 'cellectar-sme-status.txt'), '--json'],
    clock,
  );
  const { findings } = JSON.parse(output) as {
    findings: { rule: string; severity: string; place: { excerpt: string } }[];
  };
  expect(code).toBe(1);
  const found = findings.map(({ rule, place }) => `${rule}: ${place.excerpt.trim()}`);
  expect(found).toEqual(
    expect.arrayContaining([
      'company-name: Cellestar',
      'company-domain: www.collectar.com',
      'link-target: here',
      'link-target: Twitter',
      'link-target: LinkedIn',
      'link-target: Facebook',
      expect.stringMatching(/^duplicated-sentence: These forward looking statements are made/),
      'abbreviation-ambiguous: (LPL/MM)',
      'abbreviation-defined-twice: (SME)',
      'abbreviation-defined-twice: (r/r)',
      'comma-before-verb: ,',
    ]),
  );
  expect(findings.map(({ rule }) => rule)).toContain('missing-contact');
  // “June 1, 2020” above and “June 01, 2020” in the dateline are one day.
  expect(found.filter((one) => one.includes('June'))).toEqual([]);
});

test('checks a release as of its own day, else as of the time that is named, else as of now', async () => {
  const dated = clean.replace('340 people.', '340 people. It will host a call on May 20, 2026.');
  expect(await listFindings(dated)).toEqual([]);
  const undated = dated.replace('HAMBURG, Germany, May 12, 2026 (GLOBE NEWSWIRE) -- ', '');
  const late = expect.objectContaining({ rule: 'event-date', severity: 'warning' }) as unknown;
  expect(await listFindings(undated)).toContainEqual(late);
  expect(await listFindings(undated, ['--now', '2026-05-12'])).not.toContainEqual(late);
});

test('believes the company’s file more than the release', async () => {
  const company = join(folder, 'other.json');
  const listings = [{ exchange: 'NYSE', ticker: 'VRM' }];
  await writeFile(
    company,
    JSON.stringify({ legalName: 'Varmholt SE', domains: ['varmholt.example'], listings }),
  );
  expect(await listFindings(clean, ['--company', company])).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ rule: 'ticker', severity: 'error' }),
      expect.objectContaining({ rule: 'company-domain', severity: 'warning' }),
    ]),
  );
});

test('reads Markdown and pages too', async () => {
  const page = `<html><body>${wrong
    .replace('[here](#)', '<a href="#">here</a>')
    .split('\n\n')
    .map((block) => `<p>${block.replaceAll('\n', '<br>')}</p>`)
    .join('')}<script>alert(1)</script></body></html>`;
  for (const [text, name] of [
    [wrong, 'release.md'],
    [page, 'release.html'],
  ] as const) {
    const { output, code } = await check(text, ['--json'], name);
    expect(code).toBe(1);
    expect(output).toContain('"rule": "link-target"');
    expect(output).toContain('"rule": "company-name"');
    expect(output).not.toContain('alert');
  }
});

test.each([
  [[], /Usage/],
  [['--colour', 'x'], /no option “--colour”/],
  [['a', 'b'], /one file only/],
  [['a', '--now', 'yesterday'], /“yesterday” is no instant/],
  [['a', '--company'], /needs a value/],
  [['/no/such/file'], /could not be read/],
])('ends with 2 for %j', async (words, complaint) => {
  const outcome = await checkFile(words, clock);
  expect(outcome).toMatchObject({ output: '', code: 2 });
  expect(outcome.complaint).toMatch(complaint);
});

test.each([
  ['no JSON', 'Unexpected token'],
  ['[]', 'one JSON object'],
  ['{}', 'has to say'],
  ['{"name": 1}', '“name” has to be a text'],
  ['{"name": "V", "domains": "v.example"}', '“domains” has to be a list'],
  ['{"name": "V", "colour": "red"}', '“colour”'],
])('refuses the company file %s', async (text, complaint) => {
  const company = join(folder, 'bad.json');
  await writeFile(company, text);
  const outcome = await check(clean, ['--company', company]);
  expect(outcome).toMatchObject({ output: '', code: 2 });
  expect(outcome.complaint).toContain(complaint);
});

test('shows how it is used', async () => {
  expect(await checkFile(['--help'], clock)).toMatchObject({ code: 0, complaint: '' });
});
