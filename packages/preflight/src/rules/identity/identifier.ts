import { isIsin, isLei } from '@dateline/release/content/identifiers';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

interface Kind {
  name: string;
  pattern: RegExp;
  isRight: (text: string) => boolean;
}

/** Each stands behind its name, with at most a few words between: other numbers look like them. */
const kinds: readonly Kind[] = [
  {
    name: 'ISIN',
    pattern:
      /\bISIN(?:[ -]?(?:code|no\.?|number|Nr\.?))?[ :=–-]{0,4}([A-Z]{2}[A-Z0-9]{8,11})(?![A-Z0-9])/dgu,
    isRight: isIsin,
  },
  {
    name: 'LEI',
    pattern:
      /\b(?:LEI(?:[ -]?(?:code|no\.?|number|Nr\.?))?|Legal Entity Identifier)(?: \(LEI\))?(?: is)?[ :=–-]{0,4}([A-Z0-9]{17,21})(?![A-Z0-9])/dgu,
    isRight: isLei,
  },
];

/** An ISIN or LEI whose check digits say that a sign of it is wrong. */
export const identifier: Rule = {
  name: 'identifier',
  severity: 'error',
  languages: null,
  *check({ passages }) {
    for (const passage of passages) {
      if (!/ISIN|LEI|Legal Entity/.test(passage.text)) continue;
      for (const { name, pattern, isRight } of kinds) {
        for (const match of passage.text.matchAll(pattern)) {
          const [start = 0, end = 0] = match.indices?.[1] ?? [];
          if (isRight(match[1] ?? '')) continue;
          yield {
            place: toPlace(passage, start, end),
            message: `${match[1] ?? ''} is no valid ${name}, its check digits do not fit: compare it with its register.`,
          };
        }
      }
    }
  },
};
