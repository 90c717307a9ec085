const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  mn: 1e6,
  mln: 1e6,
  mm: 1e6,
  m: 1e6,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  tn: 1e12,
  tsd: 1e3,
  mio: 1e6,
  mrd: 1e9,
  millionen: 1e6,
  milliarden: 1e9,
  milliards: 1e9,
  milliard: 1e9,
  millones: 1e6,
  milioni: 1e6,
  miljoner: 1e6,
  miljarder: 1e9,
};

/** Words that stand behind a number with a space. */
export const scaleWordPattern =
  '(?:[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion)s?|mn|mln|bn|bln|tn|[Tt]sd|[Mm]io|[Mm]rd|Millionen|Milliarden|milliards?|millones|milioni|miljoner|miljarder';

/** Letters that stand right behind the digits of an amount of money. */
export const scaleLetterPattern = '[kKmMbB]|[mM][mM]|[bB]n|[mM]n';

/** What a scale word multiplies by: 1,000,000 for `million`, `mn` or `M`. */
export function toScale(word: string): number {
  const lower = word.toLowerCase();
  return scales[lower] ?? scales[lower.replace(/s$/, '')] ?? 1;
}
