import type { FindingCounts } from '@dateline/contract';

/** For example `2 errors, 1 warning`; `Nothing found` where there is nothing. */
export function describeCounts({ errors, warnings, notes }: FindingCounts): string {
  const parts = [
    toPart(errors, 'error'),
    toPart(warnings, 'warning'),
    toPart(notes, 'note'),
  ].filter((part) => part !== '');
  return parts.join(', ') || 'Nothing found';
}

function toPart(count: number, name: string): string {
  if (count === 0) return '';
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
