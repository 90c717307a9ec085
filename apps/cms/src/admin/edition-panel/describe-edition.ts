import type { CurrentEdition } from './edition-api';

const kinds: Record<CurrentEdition['kind'], string> = {
  issuance: 'Issued',
  correction: 'Corrected',
  archive: 'Issued elsewhere, kept here as an archive',
};

/** For example "Edition 2 · Corrected". */
export function describeEdition({ number, kind }: CurrentEdition): string {
  return `Edition ${number} · ${kinds[kind]}`;
}

/**
 * Says in one sentence what pressing Publish does.
 *
 * @param originallyIssuedAt the instant at which it was made public elsewhere, as the form has it
 */
export function describeNextEdition(
  current: CurrentEdition | null,
  originallyIssuedAt: string | null,
): string {
  if (current !== null) {
    return (
      `Publishing issues this release at once: edition ${current.number + 1}, ` +
      'a correction of what the public reads now.'
    );
  }
  if (originallyIssuedAt !== null) {
    return (
      'Publishing puts this release into the archive at once: edition 1, ' +
      `dated ${toLocalTime(originallyIssuedAt)}, when it was issued elsewhere.`
    );
  }
  return 'Publishing issues this release at once: edition 1, which anyone can then read.';
}

/** An instant in the reader's own time zone, which is named. */
export function toLocalTime(instant: string, locale?: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(instant));
}
