import type { AuditEntryAnswer } from '@dateline/contract';

/** Entries as one JSON array, piece by piece: an entry a line. */
export async function* toJson(entries: AsyncIterable<AuditEntryAnswer>): AsyncGenerator<string> {
  let lead = '[\n';
  for await (const entry of entries) {
    yield `${lead}${JSON.stringify(entry)}`;
    lead = ',\n';
  }
  yield lead === '[\n' ? '[]\n' : '\n]\n';
}
