import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';
import { findSound } from './article/find-sound';

const anArticle = /\b[Aa]n?(?=[ \u00a0])/g;

/** A word that ends in `a`, a letter of a list or of a name: `(a)`, `R&A`, `A.`. */
const noArticle = /[\p{L}\p{N}.&’'/(-]$/u;

/** Before a capital: the beginning of a text or of a sentence. */
const beginning = /^$|[.!?:]["”]? $|["“]$/;

const nextWord = /^["“]?([$€£]?[\p{L}\p{N}][\p{L}\p{N}.,&-]{0,40})/u;

/** `a` before a vowel that is heard, `an` before a consonant that is heard. */
export const article: Rule = {
  name: 'article',
  severity: 'warning',
  languages: ['en'],
  *check({ passages }) {
    for (const passage of passages) {
      const { text } = passage;
      if (passage.field.startsWith('contacts.') || !/[a-z]/.test(text)) continue;
      for (const { 0: found, index } of text.matchAll(anArticle)) {
        const before = text.slice(Math.max(0, index - 3), index);
        if (noArticle.test(before) || (found.startsWith('A') && !beginning.test(before))) continue;
        const from = index + found.length + 1;
        const [, following = ''] = nextWord.exec(text.slice(from, from + 45)) ?? [];
        const word = following.replace(/[.,&-]{1,40}$/, '');
        const sound = findSound(word);
        const isAn = found.length === 2;
        if (sound === null || isAn === (sound === 'vowel')) continue;
        // `A Ordinary Shares` at the beginning of a line are shares of class A.
        if (found === 'A' && /^\p{Lu}/u.test(word)) continue;
        const insert = isAn ? found.slice(0, 1) : `${found}n`;
        yield {
          place: toPlace(passage, index, index + found.length),
          message: `“${found} ${word}” is read with ${sound === 'vowel' ? 'a vowel' : 'a consonant'}: write “${insert}”.`,
          fix: { label: `Write “${insert}”`, insert },
        };
      }
    }
  },
};
