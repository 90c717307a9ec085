import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

/** In UTF-16 units. Search engines and mail programs show about 70; wires ask for one short line. */
const long = 120;
const tooLong = 250;

export const headlineLength: Rule = {
  name: 'headline-length',
  severity: 'note',
  languages: null,
  *check({ release: { headline } }) {
    const length = headline?.length ?? 0;
    if (length <= long) return;
    yield {
      place: toWholePlace('headline'),
      message: `The headline has ${length} characters: lists, mails and search results cut it off, so try ${long} at most.`,
      ...(length > tooLong && { severity: 'warning' as const }),
    };
  },
};
