import type { Rule } from '../../rule';
import { foldWords } from '../../text/fold-words';
import { toPlace } from '../../places/to-place';
import { toLetters } from './abbreviations/find-expansion';
import { isSameMeaning } from './abbreviations/is-same-meaning';
import { listIntroductions } from './abbreviations/list-introductions';
import { listSlashMeanings } from './abbreviations/list-slash-meanings';

/** One abbreviation for two things, or two abbreviations for one. */
export const abbreviationAmbiguous: Rule = {
  name: 'abbreviation-ambiguous',
  severity: 'warning',
  languages: null,
  *check({ passages }) {
    const meanings = new Map<string, string>();
    const names = new Map<string, string>();
    const introductions = listIntroductions(passages).flatMap(({ meaning, ...one }) =>
      meaning === null ? [] : [{ ...one, meaning }],
    );
    for (const { name, meaning, passage, start, end } of introductions) {
      const letters = toLetters(name);
      const words = foldWords(meaning);
      const otherMeaning = meanings.get(letters);
      const otherName = names.get(words);
      if (otherMeaning !== undefined && !isSameMeaning(otherMeaning, meaning)) {
        yield {
          place: toPlace(passage, start, end),
          message: `“${name}” stands for “${otherMeaning}” and here for “${meaning}”: use another abbreviation for one of the two.`,
        };
      } else if (otherName !== undefined && toLetters(otherName) !== letters) {
        yield {
          place: toPlace(passage, start, end),
          message: `“${meaning}” is “${otherName}” elsewhere and “${name}” here: use one abbreviation for it.`,
        };
      }
      if (otherMeaning === undefined) meanings.set(letters, meaning);
      if (otherName === undefined) names.set(words, name);
    }
    for (const { name, meaning, passage, start, end } of listSlashMeanings(passages)) {
      const other = meanings.get(toLetters(name));
      if (other === undefined || isSameMeaning(other, meaning)) continue;
      yield {
        place: toPlace(passage, start, end),
        message: `“${name}” stands for “${other}” and in “${passage.text.slice(start, end)}” for “${meaning}”: use another abbreviation for one of the two.`,
      };
    }
  },
};
