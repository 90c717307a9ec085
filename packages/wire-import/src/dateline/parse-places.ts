import { isCountry } from './countries';
import { isRegion } from './regions';

export interface Places {
  city: string;
  otherCities: string[];
  region: string | null;
  country: string | null;
  /** Whether a state, province or country that we know is among them, or the city is in capitals. */
  isSure: boolean;
}

/** Words that begin a sentence with a day in it, and no city's name. */
const noCity =
  /^(?:not|on|in|as|at|since|during|for|effective|dated|the|a|an|this|these|by|from|today|until|after|before|between|through|and|or|to|of|if|when|while|our|we|its|it|first|second|third|fourth|quarter|fiscal|year|release|date|time|issued|published|updated|posted|source|monday|tuesday|wednesday|thursday|friday|saturday|sunday|press|news|immediate|contact|company|announcement|results|record|payable|version|copyright|©|conference|live|webcast|where|replay|listing|email|e-mail|phone|dear|re|subject|note|ended|ending)$/i;

/** Words of companies and of services. */
const noPlace =
  /\b(?:inc|corp|corporation|ltd|limited|plc|llc|oyj|asa|ab|ag|n\.v|s\.a|a\/s|releases?|announcement|report|exchange|information|newswire|services|holdings?|bancorp)\b/i;

/** Small words inside the names of places. */
const inside =
  /^(?:of|de|da|do|dos|du|des|del|della|di|la|le|les|el|am|an|der|den|im|in|ob|sur|sous|upon|the|y|e|bei|zum|al|ad|aan|van)$/i;

const between =
  /(?<!Newfoundland|S(?:t\.|aint) (?:Vincent|Kitts)|Trinidad|Antigua|Bosnia|Turks)\s+(?:and|&|und|et|och|og)\s+|\s*[;|•·]\s*|\s+\/\s+|\s+[-–—]{1,2}\s+|\s*&\s*|\s*\/\s*|\s*--\s*/;

/** Reads what stands before the day or the wire in a dateline; null where it names no places. */
export function parsePlaces(text: string): Places | null {
  if (text.length > 140) return null;
  const groups = text
    // "Lindau- Germany": a dash that is stuck to the city parts it from its country.
    .replace(/(?<=\p{Ll})[-–]\s(?=\p{Lu})/u, ', ')
    .split(between)
    .map((group) => group.split(/\s*[,()]\s*/).filter((part) => part !== ''))
    .filter((group) => group.length > 0);
  const [first, ...others] = groups;
  if (first === undefined || noCity.test(first[0]?.split(' ')[0] ?? '')) return null;
  // A comma may part a city from what is no place at all: "NORTHGATE, NEWS".
  if (!groups.flat().every((part, index) => isPlaceName(part) || isLoneWord(part, index)))
    return null;
  return toPlaces(first, others);
}

function toPlaces(first: readonly string[], others: readonly string[][]): Places | null {
  const [city = '', ...rest] = first;
  const otherCities = others.map((group) => group.join(', '));
  // "TORONTO, VANCOUVER and NEW YORK": a second city, where others follow and we know no such state.
  if (rest.length === 1 && others.length > 0 && !isKnown(rest[0] ?? '')) {
    otherCities.unshift(...rest.splice(0));
  }
  if (rest.length > 3) return null;
  const country = rest.findLast((part) => isCountry(part) && !isRegion(part)) ?? null;
  const region = rest.find((part) => part !== country) ?? null;
  const isSure = [...rest, ...others.flat()].some(isKnown) || isInCapitals(city) || isCountry(city);
  return { city, otherCities, region, country, isSure };
}

function isLoneWord(part: string, index: number): boolean {
  return index > 0 && /^\p{Lu}{2,12}$/u.test(part);
}

function isKnown(part: string): boolean {
  return isRegion(part) || isCountry(part);
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\b(?:Mc|Mac|De|La|Le|St)/g, ''));
}

function isPlaceName(part: string): boolean {
  if (isKnown(part)) return true;
  if (noPlace.test(part)) return false;
  const words = part.split(/\s+/);
  return (
    words.length <= 5 &&
    !noCity.test(words[0] ?? '') &&
    !/[\d@:"“”%$€£#=<>!?[\]{}+*_]/.test(part) &&
    words.every((word, index) => /^['‘’`]?\p{Lu}/u.test(word) || (index > 0 && inside.test(word)))
  );
}
