import { addBlocks } from './edits';
import type { Mutator } from './mutator';
import type { Random } from './random';

export const nouns = ['plants', 'turbines', 'instruments', 'ferries', 'medicines', 'forests'];

/** Puts a noun in the plural for `NOUN` and a number for `NUMBER`. */
export function fillSentence(sentence: string, random: Random): string {
  return sentence
    .replace(/NOUN/g, () => random.pick(nouns))
    .replace(/NUMBER/g, () => String(20 + random.int(900)));
}

/** Adds a paragraph of one of these sentences, filled in. */
export function addSentence(...sentences: string[]): Mutator {
  return (release, random) =>
    addBlocks(release, random, fillSentence(random.pick(sentences), random));
}
