import type { Rule } from '../../rule';
import { isRunningText } from '../../text/is-running-text';
import { toPlace } from '../../places/to-place';
import { splitSentences } from '../../text/split-sentences';

/** A sentence's first words up to a comma, and a verb that can only be theirs. */
const subjectAndVerb =
  /^["“]?([^,;:.()"“”–—]{2,70}), (?=(will|would|has|is|was|can|may) (?:(?:also|now|not) )?[a-z])/;

/** They begin a clause or a phrase that rightly ends in a comma. */
const introduction =
  /^(?:if|when|as|while|although|though|because|once|unless|until|since|after|before|in|on|at|for|with|during|under|by|to|from|through|following|upon|given|despite|based|like|unlike|what|who|which|where|how|that|whether|and|but|yes|no|today|however|currently|additionally)\b/i;

/** Articles and prepositions, and small words that are nouns and never verbs. */
const nounWord =
  /^(?:the|of|from|by|in|for|at|and|our|its|this|an?|new|status|board|team|office|programme|program|group|unit|company|\p{L}{2,}(?:tion|sion|ment|ity|ance|ence|ness|ship|oval))$/u;

/** A comma between a short subject and its verb: `Status from the EMA, will allow …`. */
export const commaBeforeVerb: Rule = {
  name: 'comma-before-verb',
  severity: 'warning',
  languages: ['en'],
  *check({ passages }) {
    for (const passage of passages.filter(isRunningText)) {
      for (const sentence of splitSentences(passage.text)) {
        const [, subject = '', verb = ''] = subjectAndVerb.exec(sentence.text) ?? [];
        if (!isSubject(subject) || sentence.text.endsWith('?')) continue;
        const at = sentence.start + sentence.text.indexOf(',');
        const last = subject.split(' ').at(-1) ?? '';
        yield {
          place: toPlace(passage, at, at + 1),
          message: `A comma parts a subject from its verb in “${last}, ${verb}”: remove it.`,
          fix: { label: 'Remove the comma', insert: '' },
        };
      }
    }
  },
};

/**
 * Whether the words are plainly nothing but a subject: names, abbreviations and what links them,
 * with a name or an abbreviation last.
 */
function isSubject(subject: string): boolean {
  const words = subject.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 8 || introduction.test(subject)) return false;
  if (!/^(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}{2,20})$/u.test(last)) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || nounWord.test(word));
}
