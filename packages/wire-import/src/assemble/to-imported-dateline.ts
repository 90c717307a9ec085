import { parseDateline } from '../dateline/parse-dateline';
import type { ImportedDateline } from '../imported-release';
import type { Stretch } from '../layout/stretch';

/** Reads the dateline that was found or that a person marked; null where there is none. */
export function toImportedDateline(
  text: string | undefined,
  layout: readonly Stretch[],
): ImportedDateline | null {
  if (text === undefined) return null;
  // What made it a dateline may have been the words behind it: a capital stands for them.
  const parsed = parseDateline(text) ?? parseDateline(`${text} N`);
  const dateline = parsed?.dateline ?? toUnread(text);
  return { ...dateline, text, wire: dateline.wire ?? findServiceName(layout) };
}

function toUnread(text: string): ImportedDateline {
  return {
    text,
    city: '',
    otherCities: [],
    region: null,
    country: null,
    day: null,
    dayText: null,
    wire: null,
  };
}

/** EQS names itself above the release instead of in the dateline. */
function findServiceName(layout: readonly Stretch[]): string | null {
  const isEqs = layout.some(
    ({ text, claim }) =>
      claim?.kind === 'letterhead' && /^(?:EQS|DGAP)[- :]|\bEQS (?:News|Group)\b/m.test(text),
  );
  return isEqs ? 'EQS' : null;
}
