import { execFileSync } from 'node:child_process';

/** pdf.js comes as an ES module alone, which Jest cannot load: a process of its own runs this. */
const script = `
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const data = new Uint8Array(Buffer.concat(chunks));
const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
const { info, metadata } = await pdf.getMetadata();
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const annotations = await page.getAnnotations();
  pages.push({
    text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\\n' : '')).join(''),
    tree: await page.getStructTree(),
    links: annotations.map(({ url }) => url),
    runs: items
      .filter(({ str }) => str.trim() !== '')
      .map(({ str, transform, width }) => ({ text: str, x: transform[4], width })),
  });
}
process.stdout.write(JSON.stringify({ info, xmp: metadata.getAll(), pages }));
`;

export interface TreeNode {
  role?: string;
  alt?: string;
  children?: TreeNode[];
}

/** Text that was drawn at once; points from the left of the page. */
interface TextRun {
  text: string;
  x: number;
  width: number;
}

export interface ReadPdf {
  info: Record<string, unknown>;
  xmp: Record<string, unknown>;
  pages: { text: string; tree: TreeNode; links: string[]; runs: TextRun[] }[];
}

/** What an independent reader finds in a PDF. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: __dirname,
    input: bytes,
    maxBuffer: 1e9,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return JSON.parse(answer.toString()) as ReadPdf;
}

/** The roles of a tree in the order of reading, each with its depth. */
export function listRoles(node: TreeNode): string[] {
  const own = node.role === undefined ? [] : [node.role];
  return [...own, ...(node.children ?? []).flatMap(listRoles)];
}
