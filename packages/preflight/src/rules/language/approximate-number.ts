import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

const approximate = /\b(an?|An?) approximate(?=[ \u00a0](?:[$€£]|[A-Z]{2,3}[$ ])?\d)/g;

/** `an approximate 100 mg dose`: it is the number that is approximate, not the dose. */
export const approximateNumber: Rule = {
  name: 'approximate-number',
  severity: 'note',
  languages: ['en'],
  *check({ passages }) {
    for (const passage of passages) {
      if (!passage.text.includes('approximate ')) continue;
      for (const { 0: found, index } of passage.text.matchAll(approximate)) {
        const insert = `${found.startsWith('A') ? 'An' : 'an'} approximately`;
        const after = /^\S{1,20}/.exec(passage.text.slice(index + found.length + 1));
        yield {
          place: toPlace(passage, index, index + found.length),
          message: `In “${found} ${after?.[0] ?? ''}” it is the number that is approximate: write “${insert}”.`,
          fix: { label: `Write “${insert}”`, insert },
        };
      }
    }
  },
};
