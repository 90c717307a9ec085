import type { CheckedRelease } from '../checked-release';
import type { Place } from '../finding';
import { listPassages } from '../passages/list-passages';

/**
 * The words that stand at a place; empty for the whole of something (offsets 0 and 0) and where
 * the text is shorter by now; null where there is no such text.
 */
export function findPlaceText(release: CheckedRelease, place: Place): string | null {
  if (place.start === 0 && place.end === 0) return '';
  const [field, index] = place.field.split('.');
  if (field === 'letterhead') {
    return release.letterhead?.[Number(index)]?.slice(place.start, place.end) ?? null;
  }
  const passage = listPassages(release).find(
    (one) => one.field === place.field && one.path.join() === place.path.join(),
  );
  return passage?.text.slice(place.start, place.end) ?? null;
}
