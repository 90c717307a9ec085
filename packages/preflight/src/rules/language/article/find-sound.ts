/** How a word begins when it is read aloud; null where both are heard, or nobody can tell. */
export type Sound = 'vowel' | 'consonant' | null;

/** Abbreviations that begin with a consonant and are read letter by letter, the first with a vowel. */
const spelled = new Set(
  'FDA SEC FCC FBI FTC FY LLC LNG MBA MRI NDA NYSE NGO NFT NIH RFP RNA SME SUV HIV HPV HR HRA SLA SDK SVP XML'.split(
    ' ',
  ),
);

/** Read letter by letter, the first like `you`. */
const withYou = new Set('US USA USD UK UN UV UPS UBS UAE USB'.split(' '));

/** Vowels that are read like `y` or `w`: a European, a one-time charge, a unit. */
const likeConsonant =
  /^(?:eu|ew[eo]|ones?$|once$|oui|uni(?:c|di|f|la|o|po|q|se|so|t|v)|unani|us[aeiu]|ut[ei]|ura|ub[ei]|ufo|y[aeiou])/;

/** Letters that are not heard: an hour, an honest answer. */
const likeVowel = /^(?:hour|honest|honou?r|heir)/;

const historic = /^(?:histor|hotel|habit|hyster|hypo|hilar|herb|horr|heroic|hallucin)/;

/** Words of other languages and letters of lists: `Frankfurt an der Oder`, `options a and b`. */
const foreign = new Set(
  'der den die das dem and or is in on of as at are am it if to la le'.split(' '),
);

/**
 * The sound with which the word after an article begins. Reads words, abbreviations and numbers
 * (`8-K`, `$11 million`).
 */
export function findSound(word: string): Sound {
  if (/^(?:R&D|M&A|F&B|S&P)/.test(word)) return 'vowel';
  if (/^[$€£]?\d/.test(word)) return toNumberSound(word.replace(/^[$€£]/, ''));
  const [letters = ''] = /^[\p{L}.]+/u.exec(word) ?? [];
  if (foreign.has(word)) return null;
  if (/^\p{Lu}[\p{Lu}.&]/u.test(word)) return toAbbreviationSound(letters.replace(/\./g, ''));
  // `siRNA`, `mRNA`, `n-type`, `iPhone`: only the people who use it know how it is read.
  if (!/^\p{L}?\p{Ll}{2,}(?:-|$)/u.test(letters + (word.charAt(letters.length) || ''))) return null;
  return toWordSound(letters);
}

function toNumberSound(number: string): Sound {
  if (/^8|^1[18](?!\d)/.test(number)) return 'vowel';
  // 1,100 is eleven hundred for many, and so is a year.
  return /^1,?[18]\d\d(?!\d)/.test(number) ? null : 'consonant';
}

function toAbbreviationSound(letters: string): Sound {
  if (letters.length < 2 || letters.length > 5) return null;
  if (spelled.has(letters.replace(/s$/, ''))) return 'vowel';
  if (/^[AIO]/.test(letters) && !/^(?:ONE|OUI)/.test(letters)) return 'vowel';
  return withYou.has(letters) || /^[BCDGJKPQTVWYZ]/.test(letters) ? 'consonant' : null;
}

function toWordSound(letters: string): Sound {
  const word = letters.toLowerCase();
  const isName = word !== letters;
  if (likeVowel.test(word)) return 'vowel';
  if (likeConsonant.test(word)) return 'consonant';
  if (historic.test(word)) return null;
  if (/^[aeio]/.test(word)) return 'vowel';
  if (/^u(?:[np]|l[tc]|mb|rg|nd)/.test(word)) return 'vowel';
  if (/^u/.test(word)) return null;
  // Names may be read otherwise: Nvidia, Xiaomi, Ypsilanti.
  if (isName && !/^[bcdfgjklmnpqrstvwz][aeiourlh]/.test(word)) return null;
  if (/^[xy]/.test(word) || !/^.{1,3}[aeiouy]/.test(word)) return null;
  return 'consonant';
}
