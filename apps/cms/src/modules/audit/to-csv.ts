import type { AuditEntryAnswer } from '@dateline/contract';

const columns = [
  ...(['sequence', 'at', 'actor', 'action', 'releaseId', 'headline', 'subject'] as const),
  ...(['editionNumber', 'fromHash', 'contentHash', 'recordHash', 'reason'] as const),
  ...(['previousHash', 'hash', 'account', 'actorName'] as const),
];

/** Entries as CSV (RFC 4180), its lines one by one, the names of the columns first. */
export async function* toCsv(entries: AsyncIterable<AuditEntryAnswer>): AsyncGenerator<string> {
  yield toLine(columns);
  for await (const entry of entries) yield toLine(columns.map((column) => entry[column]));
}

/** One line of a CSV file. */
export function toLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

/**
 * A cell as no spreadsheet takes it for a formula: an apostrophe goes before what would start one
 * (OWASP, CSV Injection). The exact text is in the JSON.
 */
function toCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
