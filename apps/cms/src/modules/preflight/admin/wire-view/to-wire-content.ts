import { toDatelineText } from '@dateline/release/dateline/to-dateline-text';
import type { ContentDraft } from '@dateline/release/content/release-content';
import {
  type CheckedDateline,
  type CheckedRelease,
  toContentDraft,
} from '@dateline/preflight/checked-release';

/** A release as it is being typed, as a wire would be given it. */
export function toWireContent(release: CheckedRelease): ContentDraft {
  const { dateline, language } = release;
  const draft = toContentDraft(release);
  return dateline === null
    ? draft
    : { ...draft, dateline: { ...dateline, text: toText(dateline, language) } };
}

function toText({ text, city, day, ...places }: CheckedDateline, language: string): string | null {
  if (text !== null || city === null || day === null) return text;
  try {
    return toDatelineText({ ...places, city, day, language });
  } catch {
    // Half a date, while it is being typed.
    return null;
  }
}
