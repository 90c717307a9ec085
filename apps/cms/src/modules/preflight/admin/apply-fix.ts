import type { Finding } from '@dateline/preflight/finding';
import { sendPlaceEvent } from '../../../platform/admin/place-events';
import { type FormValues, isRecord } from './form-values';
import { isInLibrary } from './to-form-field';

/** Whether one click may mend it here: what the library keeps is changed there, for all releases. */
export function isFixable({ fix, place }: Finding): boolean {
  return fix !== null && !isInLibrary(place.field);
}

/**
 * Puts the fix in the place of the words that the finding saw. Where they were changed since, it does
 * nothing: the next check tells what stands there now.
 */
export function applyFix(
  { fix, place }: Finding,
  { values, onChange }: { values: FormValues; onChange: (field: string, value: string) => void },
): void {
  if (fix === null) return;
  const { field, path, start, end, excerpt } = place;
  const { insert } = fix;
  if (field === 'body') {
    sendPlaceEvent('dateline:apply-fix', { field, path, start, end, excerpt, insert });
    return;
  }
  const fixed = toFixed(readField(values, field), place, insert);
  if (fixed !== null) onChange(field, fixed);
}

/** The field's text with the fix; null where the words there are not those of the finding any more. */
export function toFixed(
  text: string,
  { start, end, excerpt }: Pick<Finding['place'], 'start' | 'end' | 'excerpt'>,
  insert: string,
): string | null {
  const [from, to] = start === 0 && end === 0 ? [0, text.length] : [start, end];
  if (text.slice(from, to) !== excerpt) return null;
  return text.slice(0, from) + insert + text.slice(to);
}

function readField(values: FormValues, field: string): string {
  const value = field
    .split('.')
    .reduce<unknown>((inner, part) => (isRecord(inner) ? inner[part] : null), values);
  return typeof value === 'string' ? value : '';
}
