import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

/** Two marks where one belongs; `Inc.,` and an ellipsis are right, and so are the dots of a path. */
const doubled =
  /(?<=[\p{L}\p{N})\]%”"’'])(?:(?:, ?,|; ?;|:[:;,]|,[.;:]|;[,.:])|\.\.)(?=[\s”"’)]|$)/gu;

/** Two punctuation marks in a row: `,,`, `..`, `,.`. */
export const doubledPunctuation: Rule = {
  name: 'doubled-punctuation',
  severity: 'warning',
  languages: null,
  *check({ passages }) {
    for (const passage of passages) {
      if (!/[,;:.]{2}|[,;] [,;]/.test(passage.text)) continue;
      // A table's dots lead the eye, and a contact's line is no sentence.
      if (passage.kind === 'cell' || passage.field.startsWith('contacts.')) continue;
      for (const { 0: found, index } of passage.text.matchAll(doubled)) {
        const insert = found.endsWith('.') ? '.' : found.charAt(0);
        const [before = ''] =
          /\S{0,20}$/.exec(passage.text.slice(Math.max(0, index - 20), index)) ?? [];
        yield {
          place: toPlace(passage, index, index + found.length),
          message: `Two marks stand after “${before}”: “${found}”; leave one.`,
          fix: { label: `Write “${insert}”`, insert },
        };
      }
    }
  },
};
