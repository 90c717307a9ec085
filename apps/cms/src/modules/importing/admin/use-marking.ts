import { useCallback, useRef, type MouseEvent, type SyntheticEvent } from 'react';

/**
 * Marks what belongs together on both sides while a pointer or the keyboard is on one of them. Done
 * on the elements themselves: drawing hundreds of blocks anew for every movement would lag.
 */
export function useMarking() {
  const shown = useRef('');
  const pointer = useRef('');
  const mark = useCallback((event: SyntheticEvent<HTMLElement>) => {
    const ids = toParts(event.target);
    if (ids.join(' ') === shown.current) return;
    shown.current = ids.join(' ');
    const page = event.currentTarget;
    for (const one of page.querySelectorAll<HTMLElement>('[data-marked]')) {
      delete one.dataset['marked'];
    }
    for (const one of ids.flatMap((id) => listElements(page, id))) one.dataset['marked'] = '';
  }, []);
  const markMoved = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const place = `${event.screenX} ${event.screenY}`;
      // What is scrolled under a pointer that rests is not pointed at.
      if (place !== pointer.current) mark(event);
      pointer.current = place;
    },
    [mark],
  );
  /** Brings the other side's counterpart into its column's view. */
  const follow = useCallback((event: SyntheticEvent<HTMLElement>) => {
    const [id] = toParts(event.target);
    const side = toSide(event.target);
    if (id === undefined || side === null) return;
    const other = listElements(event.currentTarget, id).find((one) => toSide(one) !== side);
    other?.scrollIntoView({ block: 'nearest', behavior: 'auto' });
  }, []);
  return { onMouseMove: markMoved, onFocus: mark, onClick: follow };
}

function toParts(target: EventTarget): string[] {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-parts]') : null;
  return (element?.dataset['parts'] ?? '').split(' ').filter((id) => id !== '');
}

function listElements(page: HTMLElement, id: string): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(`[data-parts~="${CSS.escape(id)}"]`)];
}

function toSide(target: EventTarget): string | null {
  const side = target instanceof Element ? target.closest<HTMLElement>('[data-side]') : null;
  return side?.dataset['side'] ?? null;
}
