import type { Figure } from '../figure';
import type { FigureSentence } from '../list-figure-sentences';
import type { Period } from './periods';

/** A measure that a sentence gives a figure for: “adjusted EBITDA of $12.4 million”. */
export interface Metric {
  sentence: FigureSentence;
  /** The measure in lower case with what qualifies it: `revenue`, `adjusted ebitda`. */
  name: string;
  figure: Figure;
  period: Period | null;
}
