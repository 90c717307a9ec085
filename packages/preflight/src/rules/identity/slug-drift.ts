import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

/** Words are compared by their beginning: `order` and `orders`, `acquire` and `acquisition`. */
const stem = 4;

/** Of so many telling words one in common is hardly any. */
const many = 5;

/**
 * An address that was made of another headline than the one there is now. One that somebody wrote by
 * hand may be short, or in other words: it has to share next to nothing, or name another figure. What
 * is public keeps its address, so nothing is said of corrections.
 */
export const slugDrift: Rule = {
  name: 'slug-drift',
  severity: 'warning',
  languages: null,
  *check({ release: { slug, headline, subheadline, company, notice } }) {
    if (slug === null || headline === null || notice !== null) return;
    const figure = findOtherFigure(slug, headline);
    if (figure !== null) {
      yield {
        place: toWholePlace('slug'),
        message: `The address says “${figure.slug}” and the headline “${figure.headline}”: correct the address before the release is issued, it stays from then on.`,
      };
    } else if (sharesHardlyAWord(slug, `${headline} ${subheadline ?? ''}`, company?.name ?? '')) {
      yield {
        place: toWholePlace('slug'),
        message: `The address “${slug}” and the headline have hardly a word in common: write another address before the release is issued, it stays from then on.`,
      };
    }
  },
};

function sharesHardlyAWord(slug: string, headline: string, company: string): boolean {
  const names = new Set(listStems(company));
  const told = new Set(listStems(headline));
  const telling = [...new Set(listStems(slug))].filter((word) => !names.has(word));
  const shared = telling.filter((word) => told.has(word)).length;
  // Of a headline in another script nothing can be said.
  if (telling.length < 2 || told.size < 2) return false;
  return shared === 0 || (shared === 1 && telling.length >= many);
}

/** Of words of four letters and more; with an umlaut spelt in both ways. */
function listStems(text: string): string[] {
  const stems = [toWords(text), toWords(spellOut(text))].flat();
  return stems.filter((word) => /^[a-z]{4}/.test(word)).map((word) => word.slice(0, stem));
}

function spellOut(text: string): string {
  return text.toLowerCase().replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`);
}

function toWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('%', ' percent ')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

interface Figure {
  /** What it counts: the word after it, or that it is a year. */
  kind: string;
  /** Its groups of digits: `12.5` is `12-5`. */
  value: string;
  words: string;
}

function findOtherFigure(
  slug: string,
  headline: string,
): { slug: string; headline: string } | null {
  const told = listFigures(headline);
  const written = listFigures(slug);
  for (const { kind, words } of written) {
    const there = told.filter((figure) => figure.kind === kind);
    const [first] = there;
    const ours = written.filter((figure) => figure.kind === kind);
    if (first === undefined || ours.some((one) => there.some((other) => doAgree(one, other)))) {
      continue;
    }
    return { slug: words, headline: first.words };
  }
  return null;
}

/** `12 million` is `12.5 million`, cut. */
function doAgree(one: Figure, other: Figure): boolean {
  const [short, long] = [one.value, other.value].sort((a, b) => a.length - b.length);
  return `${long ?? ''}-`.startsWith(`${short ?? ''}-`);
}

const ordinals: Record<string, string> = {
  ...{ first: '1', second: '2', third: '3', fourth: '4' },
  ...{ '1st': '1', '2nd': '2', '3rd': '3', '4th': '4' },
};
const periods: Record<string, string> = { q: 'quarter', h: 'half' };

function listFigures(text: string): Figure[] {
  const words = toWords(text);
  const figures: Figure[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const [, letter = '', number = ''] = /^([qh])([1-4])$/.exec(word) ?? [];
    const ordinal = ordinals[word];
    if (letter !== '') {
      figures.push(toFigure(number, periods[letter] ?? '', word));
    } else if (ordinal !== undefined && /^(?:quarter|half)$/.test(next)) {
      figures.push(toFigure(ordinal, next, `${word} ${next}`));
    } else if (isYear(word)) {
      figures.push({ kind: 'a year', value: word, words: word });
    } else if (isNumber(word)) {
      const begin = at;
      while (isNumber(words[at + 1] ?? '')) at += 1;
      const value = words.slice(begin, at + 1).join('-');
      const unit = words[at + 1] ?? '';
      // Without a word after it, it may be cut there, or tell two addresses apart.
      if (/^[a-z]{4}/.test(unit)) figures.push(toFigure(value, unit, `${value} ${unit}`));
    }
  }
  return figures;
}

function toFigure(value: string, unit: string, words: string): Figure {
  return { kind: unit.slice(0, stem), value, words };
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word) && !isYear(word);
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}
