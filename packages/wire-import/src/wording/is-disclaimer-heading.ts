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
