import type { Passage } from '../../passages/passage';
import type { Report, Rule } from '../../rule';
import { toPlace } from '../../places/to-place';
import { shorten } from '../../text/shorten';
import { wordsBefore } from '../../text/words-before';
import { matchQuotes } from './quotes/match-quotes';

/** Who speaks is named behind the closing mark: after it nothing of a quotation goes on. */
const attribution =
  /\b(?:said|says|stated|states|commented|comments|added|adds|noted|notes|continued|continues|explained|explains|concluded|remarked)\b/;

/** A quotation may go on over this many paragraphs or points of a list. */
const longestQuotation = 12;

/** A quotation mark that is opened and never closed, or closed and never opened. */
export const unbalancedQuotes: Rule = {
  name: 'unbalanced-quotes',
  severity: 'warning',
  // German closes with the mark that English opens with; Swedish and Finnish open with ”.
  languages: ['en'],
  *check({ passages }) {
    let pending: { passage: Passage; at: number; since: number } | null = null;
    for (const [index, passage] of passages.entries()) {
      if (pending !== null && isOver(pending, passage, index)) {
        yield toReport(pending.passage, pending.at);
        pending = null;
      }
      if (!/["“”„«»]/.test(passage.text)) continue;
      const { open, close } = matchQuotes(passage.text);
      for (const { at } of close) {
        if (pending === null) yield toReport(passage, at);
        pending = null;
      }
      // In the next paragraph a quotation that goes on begins with a mark of its own.
      if (pending !== null && (open.length > 0 || isReopened(pending.since, passage, index))) {
        pending = null;
      }
      const last = open.at(-1);
      for (const { at } of open) {
        const isGoingOn = at === last?.at && !attribution.test(passage.text.slice(at));
        if (!isGoingOn) yield toReport(passage, at);
        else pending = { passage, at, since: index };
      }
    }
    if (pending !== null) yield toReport(pending.passage, pending.at);
  },
};

function isReopened(since: number, { text }: Passage, index: number): boolean {
  return index === since + 1 && /^["“„«]/.test(text);
}

/** Whether a quotation that was left open cannot go on in this passage. */
function isOver(
  { passage: from, since }: { passage: Passage; since: number },
  { field, kind }: Passage,
  index: number,
): boolean {
  if (field !== from.field || index - since > longestQuotation) return true;
  return kind === 'heading' || kind === 'cell';
}

function toReport(passage: Passage, at: number): Report {
  const isOpening = /\S/.test(passage.text.charAt(at + 1));
  const words = isOpening
    ? shorten(passage.text.slice(at + 1, at + 120), 30)
    : wordsBefore(passage.text, at);
  const where = isOpening ? 'before' : 'after';
  return {
    place: toPlace(passage, at, at + 1),
    message: `The quotation mark ${where} “${words}” has no partner in this paragraph: add the missing one or remove it.`,
  };
}
