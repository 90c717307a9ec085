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
