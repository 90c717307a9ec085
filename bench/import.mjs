/**
 * `npm run bench:import`: how long it takes to import an earnings release of sixty pages and to
 * check it, in each format. Needs the packages built (`npx turbo run build`). Read is bytes to
 * blocks, structure is blocks to fields, preflight is every rule over the result.
 */
import { strToU8 } from 'fflate';
import { importRelease } from '@dateline/wire-import';
import { readSourceFile } from '@dateline/wire-import/source/read-source-file';
import { runPreflight } from '@dateline/preflight';
import {
  makeEarningsRelease,
  toMarkdownText,
  toPage,
  toPlainText,
  toWordFile,
} from './make-earnings-release.mjs';

const runs = 20;
/** Before these the engine has not compiled what it runs. */
const warmUp = 5;
const now = '2026-10-28T12:00:00.000Z';

const parts = makeEarningsRelease();
const words = toPlainText(parts).split(/\s+/).length;
console.log(
  `${words} words, ${parts.filter(({ table }) => table).length} tables, ${runs} runs each`,
);
console.log('format        size     read p50/p95   structure      preflight      together');
await measure('release.txt', strToU8(toPlainText(parts)));
await measure('release.md', strToU8(toMarkdownText(parts)));
await measure('release.html', strToU8(toPage(parts)));
await measure('release.docx', toWordFile(parts));

/** @param {string} name @param {Uint8Array} bytes */
async function measure(name, bytes) {
  /** @type {number[][]} */
  const times = [];
  for (let run = 0; run < runs + warmUp; run += 1) {
    const start = performance.now();
    const read = await readSourceFile(name, bytes);
    if (!read.ok) throw new Error(`${name}: ${read.message}`);
    const afterRead = performance.now();
    const imported = importRelease(read.source);
    const afterImport = performance.now();
    runPreflight(toChecked(imported), now);
    const end = performance.now();
    if (run >= warmUp) {
      times.push([afterRead - start, afterImport - afterRead, end - afterImport, end - start]);
    }
  }
  const columns = [0, 1, 2, 3].map((at) => toSummary(times.map((row) => row[at] ?? NaN)));
  const size = `${Math.round(bytes.length / 1000)} KB`;
  console.log([name.padEnd(13), size.padEnd(8), ...columns.map((one) => one.padEnd(14))].join(' '));
}

/** @param {number[]} values milliseconds */
function toSummary(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (/** @type {number} */ share) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return `${at(0.5).toFixed(0)} / ${at(0.95).toFixed(0)} ms`;
}

/**
 * @param {import('@dateline/wire-import').ImportedRelease} release
 * @returns {import('@dateline/preflight').CheckedRelease}
 */
function toChecked(release) {
  const { language, headline, subheadline, dateline, body, contacts, source } = release;
  /** @param {import('@dateline/wire-import').ImportedText} text */
  const toBlock = (text) => ({ name: null, heading: text.heading, body: text.body, version: null });
  return {
    language,
    headline,
    subheadline,
    notice: null,
    slug: null,
    summary: null,
    company: null,
    dateline,
    body,
    boilerplates: release.boilerplates.map(toBlock),
    disclaimers: release.disclaimers.map(toBlock),
    contacts: contacts.map(({ type, name, title, organisation, phone, email }) => ({
      ...{ name, title, organisation, phone, email },
      type: type ?? 'general',
    })),
    source,
    attachments: [],
    links: [],
    scheduledFor: null,
    originallyIssuedAt: null,
  };
}
