import type { Passage } from '../passages/passage';
import { splitSentences } from '../text/split-sentences';
import type { Figure } from './figure';

/** A sentence with figures in it. Offsets count in the text of its passage. */
export interface FigureSentence {
  passage: Passage;
  start: number;
  end: number;
  text: string;
  figures: readonly Figure[];
}

/** The sentences of a passage that hold figures, in their order. */
export function listFigureSentences(
  passage: Passage,
  figures: readonly Figure[],
): FigureSentence[] {
  if (figures.length === 0) return [];
  let next = 0;
  return splitSentences(passage.text).flatMap(({ start, end, text }) => {
    const inside: Figure[] = [];
    for (let one = figures[next]; one && one.start < end; one = figures[next]) {
      inside.push(one);
      next += 1;
    }
    return inside.length === 0 ? [] : [{ passage, start, end, text, figures: inside }];
  });
}
