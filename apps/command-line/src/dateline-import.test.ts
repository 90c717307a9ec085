import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from './dateline-import';

const release = `# Northgate Opens a Plant

AUSTIN, Texas, May 5, 2026 (GLOBE NEWSWIRE) -- Northgate Corp. (NYSE: NGT) opened [a plant](https://northgate.example/plant) today.

| Item | 2026 |  |
| --- | --- | --- |
| Pumps | 900 |  |

**About Northgate**

Northgate makes pumps. <script>alert(1)</script>

Contact: Jane Roe, 512-555-0100
`;

describe('dateline-import', () => {
  let folder: string;
  const write = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-import-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints a release as JSON', async () => {
    const { output, complaint, code } = await runImport([await write('release.md', release)]);
    expect({ complaint, code }).toEqual({ complaint: '', code: 0 });
    expect(JSON.parse(output)).toMatchObject({
      date: '2026-05-05',
      headline: 'Northgate Opens a Plant',
      dateline: { city: 'AUSTIN', region: 'Texas', date: '2026-05-05', wire: 'GLOBE NEWSWIRE' },
      companies: [{ name: 'Northgate Corp.', exchange: 'NYSE', ticker: 'NGT' }],
      boilerplates: [{ heading: 'About Northgate' }],
      disclaimer: null,
      contacts: [{ type: null, name: 'Jane Roe', phone: '512-555-0100' }],
      isCorrection: false,
    });
  });

  it('writes the body as it is printed, with the dateline and without addresses of links', async () => {
    const { output } = await runImport([await write('release.md', release)]);
    const { body } = JSON.parse(output) as { body: { text: string } };
    expect(body.text).toMatch(/^AUSTIN, Texas, May 5, 2026 \(GLOBE NEWSWIRE\) -- Northgate Corp\./);
    expect(body.text).toContain('opened a plant today.');
    expect(body.text).toContain('| Pumps | 900 |');
  });

  it.each([
    ['no file', [], 'Name the file to import.'],
    ['two files', ['a.txt', 'b.txt'], 'Name one file at a time.'],
    ['an option that is none', ['--fast', 'a.txt'], 'There is no option --fast.'],
  ])('does not understand %s', async (_name, typed, sentence) => {
    const { output, complaint, code } = await runImport(typed);
    expect({ output, code }).toEqual({ output: '', code: 2 });
    expect(complaint).toContain(sentence);
  });

  it('says what to do where a file cannot be read', async () => {
    const missing = join(folder, 'missing.txt');
    expect(await runImport([missing])).toMatchObject({
      output: '',
      complaint: `There is no file ${missing}.\n`,
      code: 1,
    });
    expect(await runImport([folder])).toMatchObject({ code: 1 });
    const pdf = await runImport([await write('release.pdf', '%PDF-1.7 ...')]);
    expect(pdf).toMatchObject({ output: '', code: 1 });
    expect(pdf.complaint).toMatch(/^A PDF .*\.\n$/);
  });

  it('explains itself', async () => {
    expect(await runImport(['--help'])).toMatchObject({ complaint: '', code: 0 });
  });
});
