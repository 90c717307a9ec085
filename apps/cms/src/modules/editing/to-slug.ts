/** Words that a slug has at most, in letters: longer ones are cut between words. */
const mostLetters = 90;

const spelt: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  å: 'a',
};

/** The last part of an address, made of a headline; `release` where it has no Latin letter. */
export function toSlug(headline: string): string {
  const words = headline
    .toLowerCase()
    .replace(/[äöüßæøå]/g, (letter) => spelt[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = (words[0] ?? 'release').slice(0, mostLetters);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > mostLetters) break;
    slug += `-${word}`;
  }
  return slug;
}

/** Whether a slug was made of a headline or name, with a number where another had it already. */
export function isSlugOf(slug: string, headline: string): boolean {
  const made = toSlug(headline);
  return (
    slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)))
  );
}

/** The slug itself, or with the first number from 2 on that nobody has. */
export function toFreeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
  }
}
