/** One thing that an editor should know about the instant that was chosen. */
export interface Advice {
  /** A refusal cannot be passed over, a warning should be thought about, a note is good to know. */
  severity: 'refusal' | 'warning' | 'note';
  /** For example `schedule/nasdaq-notice`; each at most once for a release. */
  id: string;
  /** One sentence in plain words: what and what to do. */
  message: string;
  /** Whose rule it is; null for the newsroom's own. */
  source: string | null;
}
