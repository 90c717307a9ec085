import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const missingSource: Rule = {
  name: 'missing-source',
  severity: 'note',
  languages: null,
  *check({ release: { source, company } }) {
    if (source !== null) return;
    const advice = company === null ? '' : `: write “${company.legalName}”`;
    yield {
      place: toWholePlace('source'),
      message: `The release does not name its source${advice}.`,
    };
  },
};
