import type { Release } from './release';

/** What the holder of a preview's token sees. */
export interface Preview {
  /** The release as it would be issued; null while something keeps it from being issued. */
  release: Release | null;
  /** What keeps it from being issued, a sentence each. */
  problems: string[];
  /** UTC, RFC 3339: when the token opens nothing any more. */
  expiresAt: string;
}
