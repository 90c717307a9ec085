import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const staleBlock: Rule = {
  name: 'stale-block',
  severity: 'warning',
  languages: null,
  *check({ release }) {
    for (const field of ['boilerplates', 'disclaimers'] as const) {
      for (const [index, { name, heading, version }] of release[field].entries()) {
        if (version === null || version.carried >= version.newest) continue;
        yield {
          place: toWholePlace(`${field}.${index}`),
          message: `“${name ?? heading ?? 'This text'}” is carried in version ${version.carried}, and the library has version ${version.newest}: take the newest.`,
        };
      }
    }
  },
};
