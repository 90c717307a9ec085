import { countWords, hasEmail, isHeadingLike, isProse } from '../layout/looks';
import type { Step } from '../layout/step';
import type { Proposal, Stretch } from '../layout/stretch';
import { toProposal } from '../layout/to-proposal';
import { isDisclaimerOpening } from '../wording/headings';
import { isContactLike } from './is-contact-like';
import { findBodyStart } from './find-body-start';
import { findAboutEnd, findDisclaimerEnd, isBackHeading } from './is-back-heading';
import { isSectionHeading } from './is-section-heading';

/** Words of which each paragraph of a statement about what lies ahead has some. */
const words =
  /forward[- \u2010\u2011]?looking|\brisks?\b|uncertaint|undertake|\bobligation|differ materially|\bfactors?\b|\bfilings?\b|\bSEC\b|securities and exchange|sedar|expect|anticipat|assum|estimate|believe|statements?|actual results|zukunft|prospecti/i;

/** Statements about what lies ahead, with their headings or known by their first words. */
export const disclaimer: Step = {
  name: 'disclaimer',
  propose(layout) {
    const proposals: Proposal[] = [];
    const from = Math.max(0, findBodyStart(layout));
    const hasHeaded = layout.some(
      (one, index) => index > from && one.claim === null && isHeaded(layout, index),
    );
    for (let at = from; at < layout.length; at++) {
      const stretch = layout[at];
      if (stretch === undefined || stretch.claim !== null) continue;
      const headingEnd = isHeaded(layout, at) ? findDisclaimerEnd(stretch) : null;
      if (
        headingEnd === null &&
        !(isOpening(layout, at, from) && (!hasHeaded || isBehind(layout, at, from)))
      )
        continue;
      proposals.push(...toDisclaimer(stretch, headingEnd));
      at = continueFrom(layout, at, headingEnd === stretch.text.length, proposals);
    }
    return proposals;
  },
};

/** Whether a heading stands here, and a text below or behind it. */
function isHeaded(layout: readonly Stretch[], at: number): boolean {
  const stretch = layout[at];
  const end = stretch === undefined ? null : findDisclaimerEnd(stretch);
  if (stretch === undefined || end === null) return false;
  if (end < stretch.text.length) return stretch.text.length - end > 60;
  const next = layout[at + 1];
  return (
    next !== undefined && next.claim === null && next.form !== 'table' && countWords(next.text) > 3
  );
}

function isOpening(layout: readonly Stretch[], at: number, from: number): boolean {
  const { form = 'table', text = '' } = layout[at] ?? {};
  if (form === 'table' || form === 'listItem' || !isDisclaimerOpening(text)) return false;
  if (isBehind(layout, at, from)) return true;
  // In the body such words may only lead a forecast: then prose and tables follow before its end.
  const rest = layout.slice(at + 1);
  const end = rest.findIndex(
    (one) => one.claim !== null || isBackHeading(one) || isContactLike(one),
  );
  const between = (end === -1 ? rest : rest.slice(0, end)).filter(
    (one) => isProse(one) && !words.test(one.text),
  );
  return between.length <= 2;
}

/** Whether a boilerplate, a contact or another disclaimer stands before it. */
function isBehind(layout: readonly Stretch[], at: number, from: number): boolean {
  return layout.slice(from, at).some((one) => findAboutEnd(one) !== null);
}

function toDisclaimer(stretch: Stretch, headingEnd: number | null): Proposal[] {
  const { block, start, end, text } = stretch;
  if (headingEnd === null) return [toProposal(stretch, 'disclaimer', 0.8, 'opening')];
  const heading: Proposal = {
    block,
    start,
    end: start + headingEnd,
    kind: 'disclaimer',
    role: 'heading',
    confidence: 0.95,
  };
  if (headingEnd >= text.length) return [heading];
  return [heading, { block, start: start + headingEnd, end, kind: 'disclaimer', confidence: 0.95 }];
}

/** Takes in the paragraphs that go on; returns the index of the last. */
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
    if (!isFirst && !isContinuation(stretch)) break;
    proposals.push(toProposal(stretch, 'disclaimer', 0.9));
    last = next;
  }
  return last;
}

function isContinuation(stretch: Stretch): boolean {
  const { text, form } = stretch;
  if (findAboutEnd(stretch) !== null || findDisclaimerEnd(stretch) !== null) return false;
  if (form === 'listItem') return !hasEmail(text);
  if (isContactLike(stretch) || isHeadingLike(stretch) || isSectionHeading(stretch)) return false;
  if (
    /^(?:note|notes|source|contact|\(?\d\)|\*|†|¹|[\d]\s{2,})\b/i.test(text) &&
    !/forward/i.test(text)
  )
    return false;
  return countWords(text) >= 6 && words.test(text);
}
