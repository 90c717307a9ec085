import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

/**
 * Words with which a company speaks of its own future (17 CFR 240.3b-6 calls it projections, plans
 * and objectives). “Will” alone is left out: every call and every dividend has it.
 */
const pattern =
  /\b(?:(?:we|company|group|management|it) (?:now |also |currently |still |continues? to )?(?:expects?|anticipates?|believes?|intends?|plans|forecasts?|projects|estimates?|aims)|(?:is|are) (?:expected|anticipated|projected|forecast|likely) to|(?<!\b(?:shareholder|stockholder|holder|person|participant|investor|member|owner|nominee|proxy|anyone|everyone|he|she|who|that) )(?:plans|intends) to|(?:raises?|confirms?|reaffirms?|reiterates?|lowers?|cuts?|narrows?|increases?|maintains?|issues?|updates?|gives?|provides?|introduces?|initiates?|announces?) (?:its |the |our )?(?:full[ -]year |annual |fiscal )?(?:\d{4} )?(?:financial )?(?:guidance|outlook|forecast))\b/iu;

export const missingDisclaimer: Rule = {
  name: 'missing-disclaimer',
  severity: 'warning',
  languages: ['en'],
  *check({ release: { disclaimers, company }, passages }) {
    if (disclaimers.length > 0) return;
    const body = passages.filter(({ field }) => field === 'body');
    if (passages.some(({ text }) => /forward[-\u2010\u2011 ]looking|safe harbou?r/i.test(text)))
      return;
    const [name] = company?.defaultDisclaimers ?? [];
    for (const passage of body) {
      const match = pattern.exec(passage.text);
      if (match === null) continue;
      const advice = name === undefined ? 'add one' : `add “${name}”`;
      yield {
        place: toPlace(passage, match.index, match.index + match[0].length),
        message: `“${match[0]}” speaks of the future, but the release has no disclaimer: ${advice}.`,
      };
      return;
    }
  },
};
