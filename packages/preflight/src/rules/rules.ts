import type { Rule } from '../rule';
import { figureRules } from './figures/figure-rules';
import { identityRules } from './identity/identity-rules';
import { languageRules } from './language/language-rules';

/** Every rule, in the order in which README.md lists them. */
export const rules: readonly Rule[] = [...identityRules, ...languageRules, ...figureRules];
