import type { Proposal, Stretch } from './stretch';

/**
 * One thing that is looked for. It is handed all stretches in the order of the source, with what
 * earlier steps found, and proposes what undecided ones are; it changes nothing itself.
 */
export interface Step {
  /** Told to people beside each piece. */
  name: string;
  propose(layout: readonly Stretch[]): Proposal[];
}
