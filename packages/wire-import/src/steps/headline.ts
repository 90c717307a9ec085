import { isHeadingLike } from '../layout/looks';
import type { Step } from '../layout/step';
import type { Proposal, Stretch } from '../layout/stretch';
import { toProposal } from '../layout/to-proposal';
import { findBodyStart } from './find-body-start';

const service = /^(?:press|news|media) release\s?[:–—-]\s?(?=\S)/i;
/** A line that ends so goes on in the next. */
const goesOn =
  /(?:\b(?:and|of|for|with|to|the|a|an|in|on|at|by|its|as|from|reports?|announces?|declares?|und|der|die|de|et)|[,&–—])$/i;

/** The first line that is no letterhead, with its second line where it is broken in two. */
export const headline: Step = {
  name: 'headline',
  propose(layout) {
    if (layout.some(({ claim }) => claim?.kind === 'headline')) return [];
    const end = findBodyStart(layout);
    const index = layout.findIndex(
      (one, at) => at < end && one.claim === null && one.form !== 'table',
    );
    const first = layout[index];
    if (first === undefined || first.text.length > 600) return [];
    const proposals = toHeadline(first, layout);
    let last = first;
    // A correction prints the headline again, below the dateline too.
    for (const next of layout.slice(index + 1, end + 5)) {
      if (next.claim !== null || next.form === 'table') continue;
      if (isSame(next.text, first.text)) proposals.push(toProposal(next, 'letterhead', 0.9));
      else if (
        layout.indexOf(next) < end &&
        last === first &&
        goesOn.test(first.text) &&
        next.form === first.form &&
        isHeadingLike(next) &&
        isHeadingLike(first)
      ) {
        proposals.push(toProposal(next, 'headline', 0.7));
        last = next;
      }
    }
    return proposals;
  },
};

function toHeadline(first: Stretch, layout: readonly Stretch[]): Proposal[] {
  const { block, start, text, end } = first;
  const prefix = service.exec(text)?.[0] ?? findIssuerPrefix(text, layout);
  const from = start + prefix.length;
  const whole: Proposal = { block, start: from, end, kind: 'headline', confidence: 0.9 };
  if (prefix === '') return [whole];
  return [{ block, start, end: from, kind: 'letterhead', confidence: 0.8 }, whole];
}

/** EQS prints "Northgate AG: Northgate AG raises guidance" under its own line about the issuer. */
function findIssuerPrefix(text: string, layout: readonly Stretch[]): string {
  const header = layout.find(({ text: line }) => /^(?:EQS|DGAP)[\w -]{0,12}\s?:/i.test(line))?.text;
  const issuer =
    header
      ?.replace(/^[\w -]{3,16}:\s?/, '')
      .split(' / ')[0]
      ?.trim() ?? '';
  // Without the second name the first belongs to the headline.
  const twice = `${issuer}: ${issuer}`.toLowerCase();
  const isPrefixed = issuer !== '' && text.toLowerCase().startsWith(twice);
  return isPrefixed ? text.slice(0, issuer.length + 1) : '';
}

function isSame(one: string, other: string): boolean {
  return toKey(one) === toKey(other);
}

function toKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
