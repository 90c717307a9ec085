import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';
import type { Introduction } from './abbreviations/introduction';
import { listIntroductions } from './abbreviations/list-introductions';

/** More than any release defines; what lies beyond is not looked up. */
const mostTerms = 150;

/** A term that is defined in quotes and brackets, `(the “Offering”)`, and then never used. */
export const definedTermUnused: Rule = {
  name: 'defined-term-unused',
  severity: 'note',
  languages: null,
  *check({ passages }) {
    const introductions = listIntroductions(passages).filter(({ isQuoted }) => isQuoted);
    if (introductions.length === 0) return;
    const brackets = new Map<Introduction['passage'], Introduction[]>();
    for (const one of introductions) {
      const others = brackets.get(one.passage);
      if (others === undefined) brackets.set(one.passage, [one]);
      else others.push(one);
    }
    const text = passages
      .map((passage) => blank(passage.text, brackets.get(passage) ?? []))
      .join('\n')
      .toLowerCase();
    const times = new Map<string, number>();
    for (const { name } of introductions) {
      times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
    }
    const seen = new Set<string>();
    for (const { name, passage, start, end, isAlone } of introductions.slice(0, mostTerms)) {
      const lower = name.toLowerCase();
      if (seen.has(lower)) continue;
      seen.add(lower);
      if (isUsed(text, lower)) continue;
      const words = passage.text.slice(start, end);
      yield {
        place: toPlace(passage, isAlone && start > 0 ? start - 1 : start, end),
        message: `“${name}” is defined in “${words}” and not used again: remove the definition or use the term.`,
        // Of two definitions a person has to say which goes.
        ...(isAlone &&
          start > 0 &&
          times.get(lower) === 1 && {
            fix: { label: `Remove “${words}”`, insert: '' },
          }),
      };
    }
  },
};

/** The text with its definitions blanked out: they are no use of a term. */
function blank(text: string, introductions: readonly Introduction[]): string {
  let at = 0;
  const kept = introductions.map(({ start, end }) => {
    const part = text.slice(at, start);
    at = end;
    return part;
  });
  return [...kept, text.slice(at)].join(' ');
}

/** Whether the text has the term as a word of its own or in the plural. */
function isUsed(text: string, term: string): boolean {
  const isLetter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    const after = text.charAt(at + term.length) === 's' ? 1 : 0;
    const next = text.charAt(at + term.length + after);
    if (!isLetter.test(text.charAt(at - 1)) && !isLetter.test(next)) return true;
  }
  return false;
}
