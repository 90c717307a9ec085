/** Whether a line is drawn rather than written: dashes, equals signs, underscores. */
export function isRule(line: string): boolean {
  return /^[-–—=_·.~]{4,400}$/.test(line);
}

const marks = [
  /^(?:#\s?){2,12}$/,
  /^[-–—=*~+\s]{0,8}(?:ends?|fin|ende)[-–—=*~+.\s]{0,8}$/i,
  /^[-–—\s]{1,4}30[-–—\s]{1,4}$/,
  /^(?:\*\s?){3,12}$/,
  /^\+{3,20}$/,
  /^end of (?:inside information|ad[- ]hoc(?: announcement| release)?|(?:the )?(?:media|press|news) release)\.?$/i,
  /^[-–—\s]{0,4}end of (?:the )?(?:release|announcement)[-–—.\s]{0,4}$/i,
];

/** Whether a line says that the release ends here, as `# # #`, `-Ends-` and `-30-` do. */
export function isEndMark(line: string): boolean {
  return line.length <= 60 && marks.some((mark) => mark.test(line));
}

const headers = [
  /^(?:EQS|DGAP)[- ]?(?:Ad[- ]?hoc|News|CMS|PVR|DD|Adhoc|HV|AFR|Stimmrechte|WpÜG|Media)?\s?: ?/i,
  /^(?:PRESS RELEASE|Press Release|DJ|DJN)\s?: ?(?:EQS|DGAP)/i,
  /^\d{1,2}[-. ](?:\p{L}{3,9}|\d{1,2})[-. ]\d{4}(?:\s?\/\s?\d{1,2}:\d{2}(?:\s[A-Z/]{2,12})?|\s[A-Z]{3,4}\/[A-Z]{3,4})?$/u,
  /^Disclosure of (?:an )?inside information acc/i,
  /^(?:Veröffentlichung|Bekanntmachung) (?:einer|von) Insider/i,
  /^- ?a service of EQS/i,
  /^(?:transmitted by|ein Service der) EQS/i,
  /^The issuer is solely responsible for the content/i,
  /^Für den Inhalt der Mitteilung ist der/i,
  /^RNS (?:Number|Announcement)\s?[:.]/i,
  /^.{0,30}the (?:EQS|DGAP) Distribution Services include/i,
  /^\(?\d{1,2}:\d{2}\s?(?:GMT|UTC|BST|E[SD]?T|CES?T)\)?\s/,
  /^\*.{0,180}>[A-Z.]{1,8}$/,
  /^(?:FOR|For) (?:IMMEDIATE|Immediate|immediate) (?:RELEASE|Release|release)/,
  /^(?:EX(?:HIBIT)?|Exhibit)[ -]?99/i,
  /^\(?(?:TheNewswire|NewMediaWire|NewsVoir|ABN Newswire|Baystreet)\)?$/i,
];

/** Whether a line stands in the header that a wire or a regulator's service puts before a release. */
export function isWireHeader(line: string): boolean {
  return line.length <= 220 && headers.some((header) => header.test(line));
}

const legends = [
  /^[/(*\s"“]{0,4}(?:this (?:news |press )?(?:release|announcement) is )?(?:not (?:intended )?for|nicht zur)\s.{0,60}(?:distribution|release|publication|dissemination|veröffentlichung)/i,
  /^[/(*\s]{0,4}this (?:news |press )?(?:release|announcement) is (?:not )?(?:intended )?for (?:distribution|dissemination|release)/i,
  /^[/(*\s]{0,4}(?:this|the information (?:contained|communicated) (?:within|in) this) (?:announcement|press release|news release|communication|document).{0,80}(?:inside information|market abuse)/i,
  /^[/(*\s]{0,4}(?:upon|with) the publication of this announcement/i,
  /^[/(*\s]{0,4}(?:intended for|for) (?:u\.?s\.?|us|canadian|healthcare|uk|non-us)[\w .-]{0,40}(?:media|press|distribution|audiences?)[\w .]{0,30}(?:only)?/i,
  /^[/(*\s]{0,4}any failure to comply with this restriction/i,
];

/** Whether a line is a legal banner above a release, such as "Not for distribution in …". */
export function isLegend(text: string): boolean {
  return legends.some((legend) => legend.test(text));
}

/**
 * Who sends the release, as its last line says: `SOURCE Northgate Corp.`, `Source: Northgate Corp.`.
 * Null for a line that does not say it.
 */
export function findSourceName(line: string): string | null {
  if (line.length > 200) return null;
  const match =
    /^\*{0,2}(?:SOURCE\s?[:–—-]?|Source\s?:|Sources?\s?:|QUELLE\s?:|Quelle\s?:)\*{0,2}\s+(\S.*)$/.exec(
      line,
    );
  const name = match?.[1]?.trim() ?? '';
  return name === '' || /^(?:code|of|data|tables?)\b/i.test(name) ? null : name;
}
