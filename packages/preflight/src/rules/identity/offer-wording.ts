import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

const subject =
  '(?:this|the) (?:press |news |media |earnings )?(?:release|announcement|communication|document|notice|report|presentation|message)';
const verb = '(?:shall|does|will|should|must|is to)';
const constitute =
  '(?:constitute|form|be (?:construed|deemed|considered|treated)(?: as| to be)?|represent)';
const pattern = new RegExp(
  `\\b${subject}(?: and [\\p{L} ,]{3,60}?)?,? (${verb} ${constitute}) (?:or (?:form|be) [\\p{L} ]{3,40} )?(?:(?:a )?part of )?(?:an? |any )?(?:offer|solicitation|invitation|recommendation|prospectus)\\b`,
  'giu',
);

/** “Shall constitute an offer”: the word that matters was lost. */
export const offerWording: Rule = {
  name: 'offer-wording',
  severity: 'error',
  languages: ['en'],
  *check({ passages }) {
    for (const passage of passages) {
      if (!/offer|solicitation|invitation|prospectus/i.test(passage.text)) continue;
      for (const match of passage.text.matchAll(pattern)) {
        const [whole, verbs = ''] = match;
        const sentence = passage.text.slice(Math.max(0, match.index - 120), match.index);
        const [before = ''] = sentence.split(/[.!?]\s/).slice(-1);
        if (/\b(?:not|no|nor|neither|nothing|none|without)\b/i.test(before + whole)) continue;
        const start = match.index + whole.indexOf(verbs);
        yield {
          place: toPlace(passage, start, start + verbs.length),
          message: `“${whole}” makes an offer: a “not” is missing.`,
        };
      }
    }
  },
};
