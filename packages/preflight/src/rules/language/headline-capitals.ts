import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

/** Shorter ones may be nothing but names and tickers. */
const fewestLetters = 15;

/** A headline in capital letters alone. */
export const headlineCapitals: Rule = {
  name: 'headline-capitals',
  severity: 'note',
  languages: null,
  *check({ passages }) {
    for (const passage of passages) {
      const { field, text } = passage;
      if (field !== 'headline' && field !== 'subheadline') continue;
      const letters = text.match(/\p{Lu}/gu)?.length ?? 0;
      if (letters < fewestLetters || /\p{Ll}/u.test(text) || !/\S\s+\S/.test(text)) continue;
      yield {
        place: toPlace(passage, 0, text.length),
        message: `The ${field === 'headline' ? 'headline' : 'sub-headline'} is in capital letters alone: write it as a title, with names as their owners write them.`,
      };
    }
  },
};
