import { isLegalForm } from '../companies/find-company-name';
import { countWords, isProse } from '../layout/looks';
import type { Step } from '../layout/step';
import type { Proposal } from '../layout/stretch';
import { toProposal } from '../layout/to-proposal';
import { findBodyStart } from './find-body-start';
import { isBackHeading } from './is-back-heading';

const opening =
  /^[/\s]{0,3}(?:(?:by|on) (?:the )?(?:order|behalf) of (?:the )?(?:board|directors|company)|on behalf of \p{Lu}|(?:(?:with )?(?:kind|best|warm) regards|yours |sincerely|respectfully)|the board of directors of \p{Lu}[\p{L} .]{2,40}$|signed\b)/iu;

/** `NORTHGATE OYJ`, often with a name and a title below: so Nordic announcements end. */
function isIssuerAlone(text: string): boolean {
  const lines = text.split('\n');
  const words = (lines[0] ?? '').split(/\s+/);
  return (
    isLegalForm(words.at(-1) ?? '') &&
    words.every((word) => /^[\p{Lu}\d&]/u.test(word) || isLegalForm(word)) &&
    lines.length <= 5 &&
    lines.every((line) => countWords(line) <= 6)
  );
}

/** Who signs a notice: no contact, and no part of the text. */
export const signature: Step = {
  name: 'signature',
  propose(layout) {
    const from = findBodyStart(layout);
    const at = layout.findIndex(
      (one, index) =>
        index > from &&
        one.claim === null &&
        one.text.length < 300 &&
        !isProse(one) &&
        (opening.test(one.text) ||
          (isIssuerAlone(one.text) && layout[index + 1]?.claim?.kind === 'contact')),
    );
    if (at === -1) return [];
    const proposals: Proposal[] = [];
    for (const stretch of layout.slice(at, at + 8)) {
      if (stretch.claim !== null || stretch.form === 'table' || isBackHeading(stretch)) break;
      if (proposals.length > 0 && (isProse(stretch) || stretch.text.length > 200)) break;
      proposals.push(
        toProposal(stretch, 'section', 0.8, proposals.length === 0 ? 'opening' : 'text'),
      );
    }
    return proposals;
  },
};
