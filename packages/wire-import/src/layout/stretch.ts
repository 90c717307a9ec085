import type { PieceKind } from '../imported-release';
import type { SourceBlock } from '../source-document';

/** What a claim makes of its words. `opening` begins a new text or contact of its kind. */
export type Role = 'heading' | 'opening' | 'text';

export interface Claim {
  kind: PieceKind;
  role: Role;
  /** 0 to 1. */
  confidence: number;
  step: string;
}

/** A part of one block that the steps look at as a whole, and what it was found to be. */
export interface Stretch {
  block: number;
  /** UTF-16 offsets in the block's text. */
  start: number;
  end: number;
  /** Its words, without white space at the ends. */
  text: string;
  form: SourceBlock['kind'];
  /** Whether it stands out as a heading does: a heading, or in bold from end to end. */
  isStrong: boolean;
  /** Where the bold or italic words at its start end, counted in `text`; 0 where it has none. */
  strongEnd: number;
  /** Null as long as no step has decided. */
  claim: Claim | null;
}

/** A step's word on a stretch, or on the part of it between two offsets of the block. */
export interface Proposal {
  block: number;
  start: number;
  end: number;
  kind: PieceKind;
  role?: Role;
  confidence: number;
}
