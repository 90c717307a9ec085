/** The parts of a person's name as vCards have them (RFC 6350, 6.2.2). */
export interface NameParts {
  family: string;
  given: string;
  additional: string;
  prefixes: string[];
  suffixes: string[];
}

const prefix =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Sir|Dame|Lord|Lady|Herr|Frau|Dipl|Ing|Mag|Rev|Hon|M|Mme)\.?|Dipl\.-\p{L}+\.?|(?:med|jur|rer|pol|nat|phil|h\.c|habil|oec)\.?)$/u;
const suffix =
  /^(?:Jr|Sr|II|III|IV|CFA|CPA|MBA|Ph\.?D|M\.?D|J\.?D|Esq|QC|KC|OBE|MBE|CBE|LL\.?M|M\.?Sc|B\.?Sc|M\.?A|FCA|ACA|FRM)\.?$/u;
const particle =
  /^(?:von|vom|zu|zum|zur|van|de|der|den|del|della|di|da|dos|du|ten|ter|af|av|la|le|bin|ibn|al|el)$/u;
const familyFirst = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * A name in its parts, as far as it says them: titles by their words, the family name as the last
 * word with what belongs to it, the first one where a language writes it there or a comma does. Where
 * nobody can tell, as of a single word, the whole name stands as the family name, which addresses are
 * sorted by, and nothing is made up.
 */
export function toNameParts(name: string): NameParts {
  const [before = [], ...behind] = name.split(/[,，]/u).map(toWords);
  const after = behind.flat();
  const isSorted = after.length > 0 && !after.every((word) => suffix.test(word));
  const words = isSorted ? [...after.filter((word) => !suffix.test(word)), ...before] : [...before];
  const prefixes = takeWhile(words, (word) => prefix.test(word));
  const suffixes = after.filter((word) => suffix.test(word));
  while (words.length > 2 && suffix.test(words.at(-1) ?? '')) suffixes.unshift(words.pop() ?? '');
  const none = { prefixes, suffixes, additional: '' };
  if (isSorted) {
    const family = before.join(' ');
    return { ...none, family, given: words.slice(0, words.length - before.length).join(' ') };
  }
  const [first = '', ...others] = words;
  if (others.length === 0) return { ...none, family: first, given: '' };
  if (familyFirst.test(first)) return { ...none, family: first, given: others.join(' ') };
  const at = words.findIndex((word, index) => index > 0 && particle.test(word));
  const start = at === -1 ? words.length - 1 : Math.min(at, words.length - 1);
  return {
    ...none,
    given: first,
    additional: words.slice(1, start).join(' '),
    family: words.slice(start).join(' '),
  };
}

function toWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Takes the words at the start that are so; one always stays for the name. */
function takeWhile(words: string[], is: (word: string) => boolean): string[] {
  const taken: string[] = [];
  while (words.length > 1 && is(words[0] ?? '')) taken.push(words.shift() ?? '');
  return taken;
}
