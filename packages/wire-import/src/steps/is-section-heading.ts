import { isHeadingLike } from '../layout/looks';
import type { Stretch } from '../layout/stretch';

const names =
  /\b(?:non-?\s?(?:gaap|ifrs)|reconciliations?|supplement(?:al|ary)|definitions?|glossary|references|abbreviations|notes? to (?:the )?(?:editors?|table|financial|condensed)|footnotes?|no offer|additional information|where to find it|participants in the solicitation|trademarks?|qualified persons?|technical information|safety information|indications?|conference call|webcast|earnings call|financial (?:statements?|tables?|information|highlights|data|results|calendar)|tables? (?:to )?follow|condensed|consolidated|balance sheets?|statements? of|cash flows?|key (?:figures|metrics|performance|operating)|attachments?|appendix|annex|disclosure (?:information|of)|basis of|use of|regulatory|important (?:notice|information)|legal (?:notice|information)|risk factors|unaudited|selected|results of operations|copyright|sources|credits|upcoming|market and industry|availability of)\b/i;

/** Whether a line behind the body begins a text that is neither boilerplate nor disclaimer. */
export function isSectionHeading(stretch: Stretch): boolean {
  if (stretch.form === 'table') return false;
  return (
    isHeadingLike(stretch) &&
    (stretch.isStrong || names.test(stretch.text) || isInCapitals(stretch.text))
  );
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}{2}/u.test(text);
}
