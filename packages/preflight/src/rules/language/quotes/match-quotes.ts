import { listQuoteMarks, type QuoteMark } from './list-quote-marks';

/** The marks of a text that have no partner in it. */
export interface LooseQuotes {
  open: QuoteMark[];
  close: QuoteMark[];
}

/**
 * Matches opening and closing quotation marks; a straight one may close a curly one, that is
 * another rule's.
 */
export function matchQuotes(text: string): LooseQuotes {
  const open: QuoteMark[] = [];
  const close: QuoteMark[] = [];
  for (const mark of listQuoteMarks(text)) {
    if (mark.role === 'open' || (mark.role === 'either' && open.length === 0)) open.push(mark);
    else if (open.length > 0) open.pop();
    else close.push(mark);
  }
  return { open, close };
}
