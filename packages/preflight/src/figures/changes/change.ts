import type { Figure } from '../figure';
import type { FigureSentence } from '../list-figure-sentences';
import type { DirectionWord } from './direction-words';

/** What a sentence says of a change: “increased by 12% to $11.2 million from $10.0 million”. */
export interface Change {
  sentence: FigureSentence;
  direction: DirectionWord;
  after: Figure;
  before: Figure;
  /** The stated change in percent, in points or as an amount; one, both or none. */
  stated: Figure[];
}
