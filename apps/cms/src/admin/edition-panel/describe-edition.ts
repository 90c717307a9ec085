import type { CurrentEdition } from './edition-api';

const kinds: Record<CurrentEdition['kind'], string> = {
  issuance: 'Issued',
  correction: 'Corrected',
  archive: 'From the archive',
};

/** For example "Edition 2 · Corrected". */
export function describeEdition({ number, kind }: CurrentEdition): string {
  return `Edition ${number} · ${kinds[kind]}`;
}

export interface Draft {
  /** Whether the form shows exactly what was published last. */
  isUnchanged: boolean;
  /** When it was made public elsewhere, as the form has it. */
  originallyIssuedAt: string | null;
}

/** Says in one sentence what pressing Publish does. */
export function describeNextEdition(current: CurrentEdition | null, draft: Draft): string {
  if (current !== null && draft.isUnchanged) {
    return (
      'There is nothing to publish. A change, once published, is ' +
      `edition ${current.number + 1}, a correction of what the public reads now.`
    );
  }
  if (current !== null) {
    return (
      `Publishing issues this release at once: edition ${current.number + 1}, ` +
      'a correction of what the public reads now.'
    );
  }
  if (draft.originallyIssuedAt !== null) {
    return (
      'Publishing puts this release into the archive at once: edition 1, ' +
      `dated ${toLocalTime(draft.originallyIssuedAt)}, when it was issued elsewhere.`
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
