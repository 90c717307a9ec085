import type { Rule } from '../../rule';
import { hasTwinWords } from '../../text/has-twin-words';
import { listWords } from '../../text/list-words';
import { toPlace } from '../../places/to-place';

/** Words that may rightly follow themselves. */
const allowed: Record<string, ReadonlySet<string>> = {
  en: new Set(['had', 'that', 'very', 'bye', 'blah']),
  de: new Set(['die', 'der', 'das', 'den', 'dem', 'denen', 'sie', 'sehr']),
  fr: new Set(['nous', 'vous', 'très']),
};

/** So common that a capital does not make a name of them: `The The`. */
const common = new Set(
  'the a an and of to in on for with by at from is are was were be as or our its we this will has have it not'.split(
    ' ',
  ),
);

/** The same word twice with nothing but space between: `the the`. */
export const duplicatedWord: Rule = {
  name: 'duplicated-word',
  severity: 'warning',
  languages: Object.keys(allowed),
  *check({ release, passages }) {
    const [language = ''] = release.language.toLowerCase().split('-');
    for (const passage of passages) {
      if (passage.field.startsWith('contacts.') || !hasTwinWords(passage.text)) continue;
      let before = { start: 0, end: 0, text: '' };
      for (const word of listWords(passage.text)) {
        const between = passage.text.slice(before.end, word.end - word.text.length);
        const lower = word.text.toLowerCase();
        if (
          lower === before.text.toLowerCase() &&
          /^\s{1,4}$/.test(between) &&
          !allowed[language]?.has(lower) &&
          isSlip(before.text, word.text, between)
        ) {
          yield {
            place: toPlace(passage, before.start, word.end),
            message: `“${before.text}” stands twice in a row: remove one of the two.`,
            fix: { label: `Write “${before.text}”`, insert: before.text },
          };
        }
        before = word;
      }
    }
  },
};

/**
 * Whether it is a slip: no name (Bora Bora), no abbreviation before a word (IT it), no letter of a
 * list, and no end of a line that begins the next one.
 */
function isSlip(first: string, second: string, between: string): boolean {
  if (common.has(second.toLowerCase())) {
    return (
      second !== 'A' && (first === second || first.length === 1 || first !== first.toUpperCase())
    );
  }
  // `our customers’ customers’ data`
  if (/['’]$/.test(first)) return false;
  return second.length > 1 && !/^\p{Lu}/u.test(second) && !between.includes('\n');
}
