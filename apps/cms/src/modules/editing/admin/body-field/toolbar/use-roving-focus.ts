import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

const steps: Record<string, (from: number, count: number) => number> = {
  ArrowRight: (from, count) => (from + 1) % count,
  ArrowLeft: (from, count) => (from - 1 + count) % count,
  Home: () => 0,
  End: (_from, count) => count - 1,
};

/**
 * One tab stop for a whole toolbar; the arrow keys move within (WAI-ARIA practices, "toolbar").
 * The controls are those that are there, so the tab stops are set after each drawing.
 */
export function useRovingFocus(toolbar: RefObject<HTMLElement>) {
  const current = useRef(0);
  const list = () =>
    Array.from(toolbar.current?.querySelectorAll<HTMLElement>('button, [role="combobox"]') ?? []);

  useEffect(() => {
    const controls = list();
    current.current = Math.min(current.current, Math.max(controls.length - 1, 0));
    for (const [index, control] of controls.entries()) {
      control.tabIndex = index === current.current ? 0 : -1;
    }
  });

  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const controls = list();
      const index = controls.indexOf(target);
      if (index === -1) return;
      current.current = index;
      for (const control of controls) control.tabIndex = control === target ? 0 : -1;
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const step = steps[event.key];
      const controls = list();
      if (step === undefined || !controls.includes(event.target as HTMLElement)) return;
      event.preventDefault();
      controls[step(current.current, controls.length)]?.focus();
    },
    /** Moves the focus to the control that had it last. */
    focus: () => list()[current.current]?.focus(),
  };
}
