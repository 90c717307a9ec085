import { signatureTolerance } from './signed-request';

/**
 * Tells a request that came before. A signature holds for `signatureTolerance` seconds to either
 * side of its timestamp, so an id need be remembered no longer than that. What was signed before
 * this process started may have been seen by the one before it, and counts as seen.
 */
export class SeenRequests {
  /** The ids with the second of their signature. */
  private readonly ids = new Map<string, number>();

  /** @param startedAt when this process started, in milliseconds since 1970. */
  constructor(private readonly startedAt: number) {}

  /** Remembers a request of valid signature; false where it was seen before. */
  isFirst(id: string, timestamp: number, now: Date): boolean {
    for (const [old, signedAt] of this.ids) {
      if (now.getTime() / 1000 - signedAt > signatureTolerance) this.ids.delete(old);
    }
    if (timestamp * 1000 < this.startedAt || this.ids.has(id)) return false;
    this.ids.set(id, timestamp);
    return true;
  }
}
