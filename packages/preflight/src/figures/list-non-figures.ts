const space = '[ \\u00a0\\u202f]';
const months =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';
const ordinal = '(?:st|nd|rd|th)?';

/** Every repetition is bounded: no line makes one of these look at more than a few hundred signs. */
const patterns = [
  // Addresses of pages and people.
  '(?:https?:\\/\\/|www\\.)[^\\s<>]{1,400}',
  '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w.-]{1,120}',
  // Days and times.
  `\\b${months}\\.?${space}{1,2}\\d{1,2}${ordinal}(?!\\d)(?:,?${space}{1,2}(?:19|20)\\d\\d(?!\\d))?`,
  `\\b\\d{1,2}${ordinal}\\.?${space}${months}\\b\\.?(?:${space}(?:19|20)\\d\\d(?!\\d))?`,
  '(?<![\\d.,])\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}(?![\\d])',
  `(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)`,
  `(?<![\\d.,])\\d{1,2}${space}?(?:[ap]\\.m\\.|[ap]m\\b|[AP]M\\b|Uhr\\b)`,
  // Telephone numbers.
  '\\+[ \\u00a0]?\\d[\\d \\u00a0().-]{6,22}\\d',
  `\\(\\d{3}\\)${space}?\\d{3}[-. ]\\d{4}`,
  '(?<![\\d.,-])(?:\\d{1,3}[-.])?\\d{3}[-.]\\d{3}[-.]\\d{4}(?!\\d)',
  // Citations and names that end in a number: Section 27A, Rule 5250(c)(1), ISO 9001, Phase 3.
  `\\b(?:Sections?|Rules?|Forms?|Items?|Notes?|Articles?|Regulations?|Exhibits?|ISO(?:\\/IEC)?|Nos?\\.|Parts?|Phase|Levels?|Chapters?|Class|Series|Tables?|Appendix|Proposals?|Act|Pages?|Figures?|Steps?|Version|Tier|IFRS|IAS|ASC|ASU|SFAS|Topic|Subtopic|Stage|Grade|Type|Model|Suite|Floor|Room|Box|NI|Annex|Schedule|Tranche|Lot|Block|Fiscal|FY|Week|Day|Code|ID|Passcode|passcode|§§?|Art\\.|Abs\\.|Absatz|Artikel|Nr\\.)${space}?:?${space}?#?\\(?\\d[\\w./()-]{0,24}(?:${space}(?:and|or|und)${space}\\d[\\w./()-]{0,12}(?![^\\s.,;)]))?`,
].map((source) => new RegExp(source, 'gu'));

/**
 * Tells whether an offset of a text lies in digits that are no figure: days, times, telephone
 * numbers, addresses and citations. Must be asked in the order of the text.
 */
export function createNonFigureLookup(text: string): (offset: number) => boolean {
  const stretches = patterns
    .flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      })),
    )
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let busyUntil = 0;
  return (offset) => {
    for (let one = stretches[next]; one && one.start <= offset; one = stretches[next]) {
      busyUntil = Math.max(busyUntil, one.end);
      next += 1;
    }
    return offset < busyUntil;
  };
}
