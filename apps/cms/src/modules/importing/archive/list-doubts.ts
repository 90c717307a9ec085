import type { ImportOrder } from '@dateline/contract';
import type { ImportedRelease } from '@dateline/wire-import';

import { listUnplaced } from '@dateline/wire-import/matching/list-unplaced';

/** Below this the reader guessed. */
const leastSure = 0.6;

/** What a person has to look at before such a draft is approved, a sentence each. */
export function listDoubts(imported: ImportedRelease, order: ImportOrder): string[] {
  const doubts: string[] = [];
  if (order.company === null) doubts.push('no company of the library fits: choose it in the draft');
  if ((imported.dateline?.day ?? imported.day) === null) {
    doubts.push('the text names no day: say in the draft when it was issued');
  }
  if (imported.body === null) doubts.push('no body was found');
  const guessed = imported.pieces.filter(
    ({ kind, confidence }) => kind !== 'unplaced' && confidence < leastSure,
  );
  const kinds = [...new Set(guessed.map(({ kind }) => kind))];
  if (kinds.length > 0) doubts.push(`not sure of: ${kinds.join(', ')}`);
  const unplaced = listUnplaced(imported);
  const [first] = unplaced;
  if (first !== undefined) {
    doubts.push(
      `${unplaced.length} parts have no place and are in the original alone: “${first.slice(0, 60)}”`,
    );
  }
  if (imported.correction !== null) doubts.push('it corrects an earlier release');
  const added = [...order.boilerplates, ...order.disclaimers, ...order.contacts].filter(
    (choice) => choice.do === 'add',
  ).length;
  if (added > 0) doubts.push(`${added} blocks are new in the library`);
  return doubts;
}
