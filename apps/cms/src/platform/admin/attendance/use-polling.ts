import { useSyncExternalStore } from 'react';
import { type Attendance, createAttendance } from './attendance';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** Of this page, from the first that asks on. */
let attendance: Attendance | null = null;

/** How often to ask again, in milliseconds: as often as wanted, and never while nobody is there. */
export function usePolling(wanted: number): number {
  const { subscribe, isAttended } = getAttendance();
  return useSyncExternalStore(subscribe, isAttended) ? wanted : 0;
}

function getAttendance(): Attendance {
  attendance ??= createAttendance({
    isHidden: () => document.hidden,
    now: () => Date.now(),
    listen(onSign) {
      for (const sign of signs) window.addEventListener(sign, onSign, { passive: true });
      document.addEventListener('visibilitychange', onSign);
    },
    wait(onEnd, milliseconds) {
      const timer = window.setTimeout(onEnd, milliseconds);
      return () => window.clearTimeout(timer);
    },
  });
  return attendance;
}
