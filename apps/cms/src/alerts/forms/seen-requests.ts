import { signatureTolerance } from '@dateline/contract';

/**
 * Tells a signed request that came before. A signature holds for `signatureTolerance` seconds to either
 * side of its timestamp, so an id need be remembered no longer than that.
 */
export function createSeenRequests(): (id: string, now: Date) => boolean {
  const ids = new Map<string, number>();
  return (id, now) => {
    const at = now.getTime();
    for (const [old, seenAt] of ids) {
      // In the order in which they came: the first that is young enough ends the look.
      if (at - seenAt <= 2 * signatureTolerance * 1000) break;
      ids.delete(old);
    }
    if (ids.has(id)) return false;
    ids.set(id, at);
    return true;
  };
}
