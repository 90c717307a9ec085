import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const missingBoilerplate: Rule = {
  name: 'missing-boilerplate',
  severity: 'warning',
  languages: null,
  *check({ release: { boilerplates, company } }) {
    if (boilerplates.length > 0) return;
    const [name] = company?.defaultBoilerplates ?? [];
    const advice = name === undefined ? 'say who the company is' : `add “${name}”`;
    yield {
      place: toWholePlace('boilerplates'),
      message: `The release has no boilerplate: ${advice}.`,
    };
  },
};
