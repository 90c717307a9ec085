import type { CurrentEditionAnswer } from '@dateline/contract';

const kinds: Record<CurrentEditionAnswer['kind'], string> = {
  issuance: 'Issued',
  correction: 'Corrected',
  archive: 'From the archive',
  withdrawal: 'Withdrawn',
};

/** For example "Edition 2 · Corrected". */
export function describeEdition({
  number,
  kind,
}: Pick<CurrentEditionAnswer, 'number' | 'kind'>): string {
  return `Edition ${number} · ${kinds[kind]}`;
}

/** How punctual a scheduled edition was; null where it was issued by hand. */
export function describeLateness(lateness: number | null): string | null {
  if (lateness === null) return null;
  if (lateness < 1_000) return `On time, ${Math.max(0, Math.round(lateness))} ms after its instant`;
  if (lateness < 60_000) return `${(lateness / 1_000).toFixed(1)} s late`;
  return `${Math.round(lateness / 60_000)} min late`;
}
