import type { AlertStatus } from '@dateline/contract';

type Sending = AlertStatus['sendings'][number];

const kinds: Record<string, string> = { correction: 'Correction', withdrawal: 'Withdrawal' };

/** `Correction, edition 2`. */
export function describeTold({ kind, editionNumber }: Sending): string {
  return [kinds[kind] ?? 'Release', `edition ${editionNumber}`].join(', ');
}

/** How far the sending of an edition got: `40 of 100 sent`, and what did not arrive. */
export function describeSending({ sent, waiting, failed, undecided }: Sending): string {
  const all = sent + waiting + failed + undecided;
  if (all === 0) return 'Nobody had asked for it';
  const parts = [
    waiting > 0 ? `${toNumber(sent)} of ${toNumber(all)} sent` : `${toNumber(sent)} sent`,
    ...(failed > 0 ? [`${toNumber(failed)} refused`] : []),
    ...(undecided > 0 ? [`${toNumber(undecided)} undecided`] : []),
  ];
  return parts.join(', ');
}

export function toNumber(count: number): string {
  return count.toLocaleString('en');
}
