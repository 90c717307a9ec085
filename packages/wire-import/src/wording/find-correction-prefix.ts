const prefixes = [
  /^\/\s?C\s?O\s?R\s?R\s?E\s?C\s?T\s?I\s?O\s?N\b[^/\n]{0,120}\/\s*/i,
  /^C O R R E C T I O N\s?(?:--?|[–—:])?\s*/,
  /^CORRECTING (?:and|AND|&) REPLACING:?\s+/i,
  /^(?:CORRECTION|CORRECTED|UPDATED?|AMENDED|RETRANSMISSION|REPLACEMENT|RE-?ISSUED?|ERRATUM|BERICHTIGUNG|KORREKTUR|RETTELSE|RÄTTELSE|OIKAISU)(?: (?:NOTICE|RELEASE|PRESS RELEASE|NEWS RELEASE|VERSION))?\s?(?:[:–—]|\s--?\s)\s*/i,
];

/** Where the words end that say, before a headline, that it is a correction; 0 for none. */
export function findCorrectionPrefix(headline: string): number {
  const start = headline.slice(0, 200);
  for (const prefix of prefixes) {
    const match = prefix.exec(start);
    if (match !== null) return match[0].length;
  }
  return 0;
}
