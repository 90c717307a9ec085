import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const missingDateline: Rule = {
  name: 'missing-dateline',
  severity: 'warning',
  languages: null,
  *check({ release: { dateline } }) {
    if (dateline === null || (dateline.text === null && dateline.city === null)) {
      yield {
        place: toWholePlace('dateline'),
        message: 'The release has no dateline: say in which city and on which day it is made.',
      };
    } else if (dateline.text === null && dateline.day === null) {
      yield {
        place: toWholePlace('dateline.day'),
        message: 'The dateline has no day: say on which day the release is made.',
      };
    }
  },
};
