const subject =
  /forward[- \u2010\u2011]?looking (?:statements?|information)|zukunftsgerichtete|zukunftsbezogene|énoncés prospectifs|déclarations prospectives|forward[- ]looking(?=.{0,20}(?:within|under))/i;
const here =
  /\b(?:press release|news release|media release|release|announcement|document|communication|report|herein|hereof|message|certain (?:of the )?(?:statements|information|matters)|statements (?:in|made|contained|that|about|regarding|relating|which|included|other)|within the meaning|safe harbou?r|these|this|except for (?:the )?(?:historical|statements)|meldung|mitteilung|communiqué)\b/i;
const saying =
  /\b(?:contain|contains|containing|contained|includes?|including|may be|are|is|constitutes?|within the meaning|identif\w+|involves?|deemed|made|makes|considered|other than|all|any|enthält|contient|regarding)\b/i;

/** Whether a paragraph begins a statement about what lies ahead, with or without a heading. */
export function isDisclaimerOpening(paragraph: string): boolean {
  if (paragraph.length < 120) return false;
  const start = paragraph.slice(0, 420);
  if (/^["“]/.test(start) && !/^["“](?:safe|forward)/i.test(start)) return false;
  return subject.test(start) && here.test(start) && saying.test(start);
}
