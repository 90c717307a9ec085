import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

const slip =
  /\b(?:did|does|do|will|would|shall|can|could|should|may|might|must) not to (?=(?!be fair|be sure|date\b|some\b|the\b|an?\b|our\b|its\b|whom\b|which\b|any\b|this\b|that\b|all\b)\p{Ll}{2,20}\b)/gu;
/** “Did not to issue”: the verb follows such a word as it is. */
export const auxiliaryTo: Rule = {
  name: 'auxiliary-to',
  severity: 'warning',
  languages: ['en'],
  *check({ passages }) {
    for (const passage of passages) {
      for (const { 0: found, index } of passage.text.matchAll(slip)) {
        const words = found.trimEnd();
        const insert = words.replace(/ to$/, '');
        yield {
          place: toPlace(passage, index, index + words.length),
          message: `“${words}” is one word too many: write “${insert}”.`,
          fix: { label: `Write “${insert}”`, insert },
        };
      }
    }
  },
};
