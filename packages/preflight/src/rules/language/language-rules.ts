import type { Rule } from '../../rule';
import { abbreviationAmbiguous } from './abbreviation-ambiguous';
import { abbreviationDefinedTwice } from './abbreviation-defined-twice';
import { accentForApostrophe } from './accent-for-apostrophe';
import { altText } from './alt-text';
import { approximateNumber } from './approximate-number';
import { article } from './article';
import { auxiliaryTo } from './auxiliary-to';
import { boldHeading } from './bold-heading';
import { commaBeforeVerb } from './comma-before-verb';
import { definedTermUnused } from './defined-term-unused';
import { doubledPunctuation } from './doubled-punctuation';
import { duplicatedSentence } from './duplicated-sentence';
import { duplicatedWord } from './duplicated-word';
import { emptyHeading } from './empty-heading';
import { headingOrder } from './heading-order';
import { headlineCapitals } from './headline-capitals';
import { headlineFullStop } from './headline-full-stop';
import { hyphenatedNoun } from './hyphenated-noun';
import { invisibleCharacters } from './invisible-characters';
import { itsOrItIs } from './its-or-it-is';
import { lookalikeLetters } from './lookalike-letters';
import { mixedQuotes } from './mixed-quotes';
import { mojibake } from './mojibake';
import { numberUnitSpace } from './number-unit-space';
import { spacing } from './spacing';
import { tableHeaders } from './table-headers';
import { typedList } from './typed-list';
import { unbalancedBrackets } from './unbalanced-brackets';
import { unbalancedQuotes } from './unbalanced-quotes';
import { vagueLink } from './vague-link';

export const languageRules: readonly Rule[] = [
  mojibake,
  invisibleCharacters,
  lookalikeLetters,
  duplicatedSentence,
  duplicatedWord,
  abbreviationDefinedTwice,
  abbreviationAmbiguous,
  definedTermUnused,
  unbalancedBrackets,
  unbalancedQuotes,
  mixedQuotes,
  accentForApostrophe,
  spacing,
  doubledPunctuation,
  article,
  itsOrItIs,
  commaBeforeVerb,
  approximateNumber,
  hyphenatedNoun,
  numberUnitSpace,
  headlineFullStop,
  headlineCapitals,
  headingOrder,
  emptyHeading,
  boldHeading,
  typedList,
  tableHeaders,
  altText,
  vagueLink,
  auxiliaryTo,
];
