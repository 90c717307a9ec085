import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

/** A full stop that belongs to a word (`Inc.`, `U.S.`) or to an ellipsis. */
const belongs =
  /(?:\.\.|\b(?:Inc|Corp|Co|Ltd|Bros|Intl|Jr|Sr|No|St|S\.A|N\.V|S\.p\.A|etc)\.|(?:^|[\s.(])\p{L}\.)$/u;

/** A headline or sub-headline that ends with a full stop. */
export const headlineFullStop: Rule = {
  name: 'headline-full-stop',
  severity: 'note',
  languages: null,
  *check({ passages }) {
    for (const passage of passages) {
      const { field, text } = passage;
      if (field !== 'headline' && field !== 'subheadline') continue;
      // A sub-headline of whole sentences keeps its full stops.
      if (!/[^.]\.$/.test(text) || belongs.test(text.slice(-12)) || /[.!?]\s/.test(text)) continue;
      yield {
        place: toPlace(passage, text.length - 1, text.length),
        message: `The ${field === 'headline' ? 'headline' : 'sub-headline'} ends with a full stop: remove it.`,
        fix: { label: 'Remove the full stop', insert: '' },
      };
    }
  },
};
