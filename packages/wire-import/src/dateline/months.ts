/** Months as releases write them, in lower case and without their full stop, each with its number. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'enero', 'gennaio', 'januari', 'tammikuuta'],
  ['february', 'feb', 'februar', 'février', 'febrero', 'febbraio', 'februari', 'helmikuuta'],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'maart', 'maaliskuuta'],
  ['april', 'apr', 'avril', 'abril', 'aprile', 'huhtikuuta'],
  ['may', 'mai', 'mayo', 'maggio', 'maj', 'mei', 'toukokuuta'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'kesäkuuta'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'luglio', 'heinäkuuta'],
  ['august', 'aug', 'août', 'agosto', 'augusti', 'augustus', 'elokuuta'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'settembre', 'syyskuuta'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'lokakuuta'],
  ['november', 'nov', 'novembre', 'noviembre', 'marraskuuta'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'diciembre', 'dicembre', 'joulukuuta'],
];

const numbers = new Map(names.flatMap((month, index) => month.map((name) => [name, index + 1])));

/** Every month name, longest first, to stand in a regular expression. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** From 1 to 12; null for a word that is no month. */
export function findMonth(word: string): number | null {
  return numbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
