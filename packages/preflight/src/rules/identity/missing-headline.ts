import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const missingHeadline: Rule = {
  name: 'missing-headline',
  severity: 'error',
  languages: null,
  *check({ release: { headline } }) {
    if (headline !== null) return;
    yield { place: toWholePlace('headline'), message: 'The release has no headline: write one.' };
  },
};
