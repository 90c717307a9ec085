import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

/** In characters; the release's own limit is 200. */
const long = 100;

export const slugLength: Rule = {
  name: 'slug-length',
  severity: 'note',
  languages: null,
  *check({ release: { slug } }) {
    if (slug === null || slug.length <= long) return;
    yield {
      place: toWholePlace('slug'),
      message: `The address ends in ${slug.length} characters, which mails and messages break: ${long} at most read well.`,
    };
  },
};
