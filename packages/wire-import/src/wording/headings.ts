const lead =
  /^(?:about(?: the| our)?|à propos d[eu’']s?|a propos de|über(?: die| den| das)?|om|sobre|acerca de|informazioni su|over|tietoa|profile of)\s+(?=\S)/i;

/** Headings of texts about a company that do not begin with "About". */
const others =
  /^(?:the )?(?:(?:company|corporate|group|business)[ -](?:profile|overview|description|background|information|summary)|(?:company|firm) boilerplate|[\p{Lu}][\p{L}\p{N}&.’' -]{1,50} (?:in brief|at a glance|profile|company profile|corporate profile))\s?:?$/iu;

const legalEnd =
  /\b(?:inc|ltd|corp|co|plc|llc|l\.p|lp|n\.v|s\.a|s\.p\.a|s\.e|a\.s|pty|bros|b\.v|u\.s|jr)\.\s?:?$/i;

/** Whether a line by itself is the heading of a boilerplate, such as `About Northgate Corp.`. */
export function isAboutHeading(line: string): boolean {
  if (line.length > 160) return false;
  if (others.test(line)) return true;
  const match = lead.exec(line);
  if (match === null) return false;
  const rest = line.slice(match[0].length);
  if (/[.!?]$/.test(rest) && !legalEnd.test(rest) && !isName(rest.slice(0, -1))) return false;
  if (/^om\s/i.test(line) && line.split(' ').length > 6) return false;
  // "About half of the shares" and "about 12 percent" are the start of a sentence.
  if (
    /^(?:half|\d[\d,.]*\s*(?:%|percent|per cent|million|billion|people|years)|one|two|a third|\$)/i.test(
      rest,
    )
  ) {
    return false;
  }
  return (
    (/^\P{Ll}/u.test(rest) ||
      /^[a-z]+[A-Z0-9]/.test(rest) ||
      /^(?:the|our|this|us)\b/i.test(rest) ||
      // "About iink" by itself: a brand in small letters.
      /^\p{Ll}{3,24}$/u.test(rest)) &&
    line.split(/\s+/).length <= 18
  );
}

/** "About Northgate?" and "About Northgate Systems.": a name with a mark that nobody needs. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 5 &&
    words.every((word) => /^(?:[\p{Lu}\d&(]|\p{Ll}+\p{Lu}|of$|the$|and$)/u.test(word))
  );
}

const headings = [
  /forward[- \u2010\u2011]?looking/i,
  /safe[- \u2010\u2011]?harbou?r/i,
  /\bcautionary (?:note|notes|notice|statements?|language|disclosures?|information|remarks?|warning|advice|comments?)/i,
  /^(?:legal )?disclaimers?\b/i,
  /^caution(?:ary)? (?:regarding|concerning|about|note)/i,
  /^(?:zukunftsgerichtete|zukunftsbezogene) (?:aussagen|angaben)/i,
  /^(?:hinweis|hinweise) .{0,40}zukunft/i,
  /(?:énoncés|déclarations|informations?) prospecti/i,
  /^private securities litigation reform act/i,
  /^(?:declaraciones|dichiarazioni) (?:prospectivas|previsionali)/i,
];

/** Whether a line by itself is the heading of a statement about what lies ahead. */
export function isDisclaimerHeading(line: string): boolean {
  return (
    line.length <= 200 &&
    line.split(/\s+/).length <= 24 &&
    !/(?<!\b(?:inc|act|no|u\.s|corp))\.$/i.test(line) &&
    !/\b(?:contains?|includes?|constitutes?|are|is|may be|should|we|were)\b/i.test(line) &&
    headings.some((heading) => heading.test(line))
  );
}

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
