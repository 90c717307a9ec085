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
