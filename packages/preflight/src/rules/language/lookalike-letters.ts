import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';
import { lookalikes } from './lookalike-letters/lookalikes';

/** A word with letters of more than one kind; no longer than any word is. */
const word = /[\p{L}\p{M}\p{N}]{1,60}/gu;

const latin = /\p{Script=Latin}/u;
const suspicious =
  /[\p{Script=Cyrillic}\p{Script=Greek}\uff01-\uff5e\ufb00-\ufb06\u{1d400}-\u{1d7ff}]/u;

/** Letters that are no letters: full-width and mathematical ones, and ligatures. */
const compatible = /[\uff10-\uff5a\ufb00-\ufb06\u{1d400}-\u{1d7ff}]/u;

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Their texts are not written in Latin letters, or have full-width ones of their own. */
const others = new Set('ru uk be bg mk sr kk ky mn tg el ja zh ko'.split(' '));

/** Letters of another script that look like Latin ones: a Cyrillic `а` in a company's name. */
export const lookalikeLetters: Rule = {
  name: 'lookalike-letters',
  severity: 'warning',
  languages: null,
  *check({ release, passages }) {
    const [language = ''] = release.language.toLowerCase().split('-');
    if (others.has(language)) return;
    for (const passage of passages) {
      if (!suspicious.test(passage.text)) continue;
      for (const { 0: found, index } of passage.text.matchAll(word)) {
        if (!suspicious.test(found)) continue;
        const meant = toLatin(found);
        if (meant === null) continue;
        yield {
          place: toPlace(passage, index, index + found.length),
          message: `“${found}” is written with letters that only look like “${meant}”: search engines and terminals do not find it.`,
          // Ligatures come from pasted PDF and are no other word.
          severity: /[\ufb00-\ufb06]/.test(found) ? 'note' : 'warning',
          fix: { label: `Write “${meant}”`, insert: meant },
        };
      }
    }
  },
};

/** The word in Latin letters; null where it is rightly of another script, or a formula (`TNFα`). */
function toLatin(found: string): string | null {
  if (eastAsian.test(found)) return null;
  const plain = Array.from(found, (sign) =>
    compatible.test(sign) ? sign.normalize('NFKC') : sign,
  ).join('');
  const meant = Array.from(plain, (sign) => lookalikes[sign] ?? sign).join('');
  if (suspicious.test(meant) || meant === found) return null;
  // A whole word of another script is a name in its own letters.
  return latin.test(plain) ? meant : null;
}
