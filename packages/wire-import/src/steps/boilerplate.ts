import { toCompanyKey } from '../companies/to-company-key';
import { countWords, isHeadingLike, isProse } from '../layout/looks';
import type { Step } from '../layout/step';
import type { Proposal, Stretch } from '../layout/stretch';
import { toProposal } from '../layout/to-proposal';
import { findBodyStart } from './find-body-start';
import { findAboutEnd } from './is-back-heading';
import { isSectionHeading } from './is-section-heading';

const profile =
  /\b(?:is|are) (?:a|an|one|the|among|engaged)\b|\b(?:makes|provides|operates|develops|owns|designs|manufactures)\b/i;

/** "About Northgate Corp." and what it says, up to the next heading. */
export const boilerplate: Step = {
  name: 'boilerplate',
  propose(layout) {
    const proposals: Proposal[] = [];
    for (let at = findBodyStart(layout); at < layout.length; at++) {
      const stretch = layout[at];
      if (stretch === undefined || stretch.claim !== null) continue;
      const headingEnd = isProfileHeading(layout, at) ? stretch.text.length : findAboutEnd(stretch);
      if (headingEnd === null || !hasText(layout, at, headingEnd)) continue;
      const { block, start, end, text } = stretch;
      proposals.push({
        block,
        start,
        end: start + headingEnd,
        kind: 'boilerplate',
        role: 'heading',
        confidence: 0.95,
      });
      if (headingEnd < text.length) {
        proposals.push({
          block,
          start: start + headingEnd,
          end,
          kind: 'boilerplate',
          confidence: 0.95,
        });
      }
      at = continueFrom(layout, at, headingEnd >= text.length, proposals);
    }
    return proposals;
  },
};

/**
 * A company's name alone above a paragraph that says what the company is, as the last of the body:
 * the heading of a boilerplate that lacks its "About".
 */
function isProfileHeading(layout: readonly Stretch[], at: number): boolean {
  const [heading, text, next] = layout.slice(at, at + 3);
  if (heading === undefined || text === undefined || text.claim !== null) return false;
  if (!isHeadingLike(heading) || countWords(heading.text) > 8 || text.form !== 'paragraph')
    return false;
  const name = toCompanyKey(heading.text);
  if (name.length < 4 || !toCompanyKey(text.text.slice(0, 200)).startsWith(name)) return false;
  const isLast = next === undefined || next.claim !== null || findAboutEnd(next) !== null;
  return isLast && profile.test(text.text.slice(0, 400));
}

function hasText(layout: readonly Stretch[], at: number, headingEnd: number): boolean {
  const { text = '' } = layout[at] ?? {};
  if (headingEnd < text.length) return true;
  const next = layout[at + 1];
  return (
    next !== undefined &&
    next.claim === null &&
    next.form !== 'table' &&
    findAboutEnd(next) === null
  );
}

function continueFrom(
  layout: readonly Stretch[],
  at: number,
  isHeadingAlone: boolean,
  proposals: Proposal[],
): number {
  let last = at;
  for (let next = at + 1; next < layout.length; next++) {
    const stretch = layout[next];
    if (stretch === undefined || stretch.claim !== null || stretch.form === 'table') break;
    const isFirst = isHeadingAlone && next === at + 1;
    if (findAboutEnd(stretch) !== null || (!isFirst && !isContinuation(stretch))) break;
    proposals.push(toProposal(stretch, 'boilerplate', 0.9));
    last = next;
  }
  return last;
}

function isContinuation(stretch: Stretch): boolean {
  const { text, form } = stretch;
  if (form === 'listItem') return true;
  if (isSectionHeading(stretch) || isHeadingLike(stretch)) return false;
  if (
    /^(?:this (?:information|disclosure|announcement|is information) (?:was|is|contains|constitutes|that)|the information was submitted|neither (?:the )?tsx|this (?:press |news )?release (?:does not|shall not|may)|no (?:stock exchange|securities)|notes?:|\(?\d\)\s|\d\s{2,}|[*†]\s?\S|source:)/i.test(
      text,
    )
  )
    return false;
  return isProse(stretch) || countWords(text) >= 4;
}
