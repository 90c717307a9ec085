import { toDatelineText } from '@dateline/release/dateline/to-dateline-text';
import type { WireContent } from '@dateline/release/wire-text/to-wire-text';
import type { CheckedDateline, CheckedRelease } from '@dateline/preflight/checked-release';

/** A release as it is being typed, as a wire would be given it. */
export function toWireContent(release: CheckedRelease): WireContent {
  return { ...release, dateline: toDateline(release.dateline, release.language) };
}

function toDateline(dateline: CheckedDateline | null, language: string): string | null {
  if (dateline === null) return null;
  const { text, city, day } = dateline;
  if (text !== null || city === null || day === null) return text;
  try {
    return toDatelineText({ ...dateline, city, day, language });
  } catch {
    // Half a date, while it is being typed.
    return null;
  }
}
