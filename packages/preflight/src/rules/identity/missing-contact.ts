import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const missingContact: Rule = {
  name: 'missing-contact',
  severity: 'warning',
  languages: null,
  *check({ release: { contacts } }) {
    const place = toWholePlace('contacts');
    const types = new Set(contacts.map(({ type }) => type));
    if (types.size === 0) {
      yield { place, message: 'The release names nobody to ask: add an investor contact.' };
      return;
    }
    // Who answers all questions answers these too.
    if (types.has('general')) return;
    if (!types.has('investors')) {
      yield { place, message: 'The release names no contact for investors: add one.' };
    }
    if (!types.has('media')) {
      yield {
        place,
        message: 'The release names no contact for the media: add one if they may ask.',
        severity: 'note',
      };
    }
  },
};
