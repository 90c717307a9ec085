import type { Place } from '@dateline/preflight/finding';
import { sendPlaceEvent } from '../../../platform/admin/place-events';
import { findField } from './find-field';
import { toFormField } from './to-form-field';
import type { TypedRelease } from './to-typed-release';

/** Scrolls to a place in the form, puts the focus there, and selects the words where it can. */
export function goToPlace({ field, path, start, end }: Place, sources: TypedRelease['sources']) {
  const name = toFormField(field, sources);
  if (name === 'body') {
    sendPlaceEvent('dateline:go-to-place', { field: name, path, start, end });
    return;
  }
  const found = findField(name);
  if (found === null) return;
  // A row that is folded shows its block only once it is open.
  if (found.getAttribute('aria-expanded') === 'false' && found instanceof HTMLButtonElement) {
    found.click();
  }
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  found.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  found.focus({ preventScroll: true });
  const isText = found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement;
  if (isText && end > start) found.setSelectionRange(start, end);
  // Browsers draw no ring around a button that was not reached by key.
  else found.animate([{ boxShadow: '0 0 0 3px currentColor' }, { boxShadow: 'none' }], 1_500);
}
