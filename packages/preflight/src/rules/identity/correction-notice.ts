import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const correctionNotice: Rule = {
  name: 'correction-notice',
  severity: 'warning',
  languages: ['en'],
  *check({ release: { notice }, passages }) {
    if (notice !== null) return;
    const passage = passages.find(({ field }) => field === 'headline');
    const match =
      /^[\s/–—-]{0,5}(?:correction|corrected|c o r r e c t i o n|retransmission|update)\b(?=\s{0,3}[:\-–—/]|\s+by\b|\s+from\b)/iu.exec(
        passage?.text ?? '',
      );
    if (passage === undefined || match === null) return;
    yield {
      place: toPlace(passage, match.index, match.index + match[0].length),
      message: 'The headline says that this is a correction, but no notice says what was wrong.',
    };
  },
};
