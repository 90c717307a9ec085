import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';
import { wordsAround } from '../../text/words-around';

/** Controls but tab, line feed and the ones that `mojibake` reads; then what Unicode calls ignorable. */
const invisible =
  /(?:[^\P{Cc}\t\n\r\u0080-\u009f]|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]){1,40}/gu;

/** Quick to see that a text has none of them. */
const suspicious =
  /[^\t\n\r -~\u0080-\u00ac\u00ae-\u0300\u2009-\u200a\u2010-\u2027\u202f-\u205f\u2070-\u2fff]/;

/** Word's manual line breaks and Unicode's: a space takes their place. */
const separators = '\u000b\u000c\u2028\u2029';

/** They can make a line read in another order than it is written in (Unicode Standard Annex 9). */
const direction = /[\u202a-\u202e\u2066-\u2069]/;

/** Languages that write with joiners or from right to left: there these characters are spelling. */
const withJoiners = new Set(
  'ar he fa ur ps ckb yi dv hi bn ta te kn ml mr gu pa si ne sa'.split(' '),
);

const names: Record<string, string> = {
  '\u00ad': 'A soft hyphen',
  '\u200b': 'A zero-width space',
  '\u200c': 'A zero-width non-joiner',
  '\u200d': 'A zero-width joiner',
  '\u200e': 'A left-to-right mark',
  '\u200f': 'A right-to-left mark',
  '\u2028': 'A line separator',
  '\u2060': 'A word joiner',
  '\ufeff': 'A byte order mark',
};

/** Characters that nobody sees: they split words for search engines and screen readers. */
export const invisibleCharacters: Rule = {
  name: 'invisible-characters',
  severity: 'note',
  languages: null,
  *check({ release, passages }) {
    const [language = ''] = release.language.toLowerCase().split('-');
    if (withJoiners.has(language)) return;
    for (const passage of passages) {
      if (!suspicious.test(passage.text)) continue;
      for (const { 0: found, index } of passage.text.matchAll(invisible)) {
        const end = index + found.length;
        if (isEmoji(passage.text, index, found)) continue;
        const isSeparator = Array.from(found).every((sign) => separators.includes(sign));
        const changesOrder = direction.test(found);
        const around = wordsAround(passage.text, index, end).replace(found, '');
        yield {
          place: toPlace(passage, index, end),
          message: `${changesOrder ? 'A character that turns the reading direction' : (names[found] ?? 'A character that nobody sees')} stands in “${around}”: remove it.`,
          severity: changesOrder ? 'warning' : 'note',
          fix: { label: 'Remove the hidden character', insert: isSeparator ? ' ' : '' },
        };
      }
    }
  },
};

/** A joiner between two pictures makes one of them, and tags after a black flag another flag. */
function isEmoji(text: string, start: number, found: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (found === '\u200d')
    return /(?:[\u{2600}-\u{27bf}]|\ufe0f|[\u{1f000}-\u{1faff}])$/u.test(before);
  return before === '🏴' && /^[\u{e0020}-\u{e007f}]+$/u.test(found);
}
