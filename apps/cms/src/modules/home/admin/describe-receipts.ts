import type { ReceiptCounts } from '@dateline/contract';

export interface ReceiptWords {
  tone: 'success' | 'danger' | 'neutral';
  words: string;
}

/** What anonymous visitors were shown of an edition, the worst first. */
export function describeReceipts({
  same,
  different,
  missing,
  waiting,
}: ReceiptCounts): ReceiptWords {
  const all = same + different + missing + waiting;
  if (all === 0) return { tone: 'neutral', words: 'No surface is looked at.' };
  const faults = [
    ...(different > 0 ? [`${count(different)} something different`] : []),
    ...(missing > 0 ? [`${count(missing)} nothing of it`] : []),
  ];
  if (faults.length > 0) {
    return { tone: 'danger', words: `${faults.join(', ')}; ${same} of ${all} as issued.` };
  }
  if (waiting > 0) {
    return { tone: 'neutral', words: `Seen as issued on ${same} of ${all} surfaces so far.` };
  }
  return {
    tone: 'success',
    words: all === 1 ? 'Its surface shows it as issued.' : `All ${all} surfaces show it as issued.`,
  };
}

function count(surfaces: number): string {
  return surfaces === 1 ? '1 surface shows' : `${surfaces} surfaces show`;
}
