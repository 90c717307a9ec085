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

const notices =
  /(?:in (?:a|an|the|our) (?:news |press )?(?:release|announcement) (?:issued|published|dated|disseminated|distributed|titled|under)|in the (?:news|press) release,|previous(?:ly)? (?:version|(?:issued|published|disseminated|distributed)(?: [\p{L}-]{1,20}){0,3} (?:release|announcement|version))|(?:corrected|correct|updated|complete,? corrected|revised) (?:version|release|press release|announcement)(?: of)?.{0,80}(?:follows|below|reads|is as follows)|please (?:note|replace|disregard)|we are advised by|replaces? (?:and|the|our) .{0,60}(?:release|announcement)|the (?:updated|corrected) release reads|is being (?:re-?issued|corrected|retransmitted)|supersedes|reissued? (?:to|in order)|(?:release|announcement|version|headline|table|paragraph|sentence)[^.]{0,120} has been (?:corrected|amended|updated))/iu;

/** Whether a text tells that an earlier release is corrected by this one. */
export function isCorrectionNotice(text: string): boolean {
  return text.length < 2500 && notices.test(text.slice(0, 900));
}
