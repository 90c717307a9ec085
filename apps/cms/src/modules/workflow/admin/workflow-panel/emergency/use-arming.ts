import { useEffect, useRef, useState } from 'react';
import { safe, toNextArming, type Arming, type ArmingEvent } from './arming';

interface UsedArming {
  arming: Arming;
  /** Milliseconds since 1970, told anew while armed. */
  now: number;
  tell: (event: ArmingEvent) => void;
}

/**
 * The state of an armed button. `fire` is called once for each time that it fires, and answers
 * whenever the transition is over.
 */
export function useArming(fire: () => Promise<unknown>): UsedArming {
  const [arming, setArming] = useState<Arming>(safe);
  const [now, setNow] = useState(() => Date.now());
  // Two clicks may come before anything is drawn again: the second has to see what the first did.
  const latest = useRef<Arming>(safe);
  const tell = (event: ArmingEvent) => {
    const before = latest.current;
    const after = toNextArming(before, event);
    latest.current = after;
    setArming(after);
    if (before.phase === 'armed' && after.phase === 'firing') {
      void fire().finally(() => tell({ type: 'end' }));
    }
  };
  const isArmed = arming.phase === 'armed';
  useEffect(() => {
    if (!isArmed) return;
    const tick = () => {
      setNow(Date.now());
      latest.current = toNextArming(latest.current, { type: 'tick', now: Date.now() });
      setArming(latest.current);
    };
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [isArmed]);
  return { arming, now, tell };
}
