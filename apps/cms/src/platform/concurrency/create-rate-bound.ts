/** Requests that are let in at once after a pause, and for each second from then on. */
interface Rate {
  burst: number;
  perSecond: number;
}

/** Answers for each request whether it is let in. One bound for the whole process. */
export function createRateBound({ burst, perSecond }: Rate, now: () => number): () => boolean {
  let left = burst;
  let filledAt = now();
  return () => {
    const at = now();
    left = Math.min(burst, left + ((at - filledAt) / 1000) * perSecond);
    filledAt = at;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
