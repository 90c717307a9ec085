import { isContactHeading } from '../contacts/is-contact-heading';
import { countWords, hasEmail, hasPhone, isHeadingLike, isProse } from '../layout/looks';
import type { Step } from '../layout/step';
import type { Proposal, Stretch } from '../layout/stretch';
import { toProposal } from '../layout/to-proposal';
import { isWireHeader } from '../wording/lines';
import { findBodyStart } from './find-body-start';
import { isBackHeading } from './is-back-heading';
import { isContactLike, isContactSentence } from './is-contact-like';

/** How many lines without an address or a number may stand between two that have one. */
const widest = 5;

/** Whom to ask: from a heading or a first address to the last line with one. */
export const contacts: Step = {
  name: 'contacts',
  propose(layout) {
    const proposals: Proposal[] = [];
    const body = findBodyStart(layout);
    const back = findBack(layout, body);
    for (let at = 0; at < layout.length; at++) {
      const stretch = layout[at];
      if (stretch === undefined || stretch.claim !== null || !startsHere(layout, at, body, back))
        continue;
      const end = findEnd(layout, at, body);
      if (end === null) continue;
      const start = at > back ? findNames(layout, at, back) : at;
      for (const one of layout.slice(start, end + 1)) {
        if (one.claim === null)
          proposals.push(
            toProposal(one, 'contact', 0.85, one === layout[start] ? 'opening' : 'text'),
          );
      }
      at = end;
    }
    return proposals;
  },
};

function findBack(layout: readonly Stretch[], body: number): number {
  const index = layout.findIndex(
    (one, at) =>
      at > body &&
      (one.claim?.kind === 'disclaimer' ||
        one.claim?.kind === 'source' ||
        one.claim?.kind === 'endMark' ||
        isBackHeading(one)),
  );
  return index === -1 ? layout.findLastIndex((one) => isProse(one)) : index;
}

function startsHere(layout: readonly Stretch[], at: number, body: number, back: number): boolean {
  const stretch = layout[at];
  if (
    stretch === undefined ||
    isBackHeading(stretch) ||
    (isProse(stretch) && !isContactSentence(stretch) && !isContactLike(stretch))
  )
    return false;
  const first = stretch.text.split('\n')[0] ?? '';
  if (isContactHeading(first)) return true;
  if (at < body) return false;
  if (isContactSentence(stretch)) return at > back || !layout.slice(at + 1, back).some(isProse);
  return at > back && isContactLike(stretch);
}

/** The last stretch with an address, a number or a heading; null where there is none of the first two. */
function findEnd(layout: readonly Stretch[], at: number, body: number): number | null {
  let last: number | null = null;
  for (let next = at; next < layout.length; next++) {
    const stretch = layout[next];
    if (stretch === undefined || next - (last ?? at) > widest) break;
    if (stretch.claim !== null) {
      if (stretch.claim.kind === 'unplaced' && next > at) continue;
      break;
    }
    if (at < body && next >= body) break;
    if (next > at && (isBackHeading(stretch) || isStop(stretch))) break;
    if (isEvidence(stretch)) last = next;
  }
  return last;
}

function isStop(stretch: Stretch): boolean {
  if (isWireHeader(stretch.text)) return true;
  if (stretch.form === 'table') return !hasEmail(stretch.text);
  if (isContactHeading(stretch.text.split('\n')[0] ?? '')) return false;
  if (isContactLike(stretch) || isContactSentence(stretch)) return false;
  return (
    isProse(stretch) ||
    countWords(stretch.text) > 40 ||
    (isHeadingLike(stretch) &&
      /\b(?:consolidated|statements? of|balance sheets?|reconciliation|non-gaap|tables?|highlights|results|unaudited|attachments?|references|forward)\b/i.test(
        stretch.text,
      ))
  );
}

function isEvidence({ text, form }: Stretch): boolean {
  return (
    hasEmail(text) ||
    hasPhone(text) ||
    (form !== 'table' && /^(?:https?:\/\/|www\.)\S+$/i.test(text) && text.length < 80)
  );
}

/** A name or a company may stand above the first address, each in a paragraph of its own. */
function findNames(layout: readonly Stretch[], at: number, back: number): number {
  let start = at;
  if (isContactHeading(layout[at]?.text.split('\n')[0] ?? '')) return at;
  for (let before = at - 1; before > back && before >= at - 4; before--) {
    const one = layout[before];
    if (
      one === undefined ||
      one.claim !== null ||
      one.form === 'table' ||
      countWords(one.text) > 8 ||
      /[.!?]$/.test(one.text)
    )
      break;
    if (isBackHeading(one) || isBackHeading(layout[before - 1] ?? one)) break;
    start = before;
  }
  return start;
}
