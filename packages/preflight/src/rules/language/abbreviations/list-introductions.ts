import type { Passage } from '../../../passages/passage';
import { isRunningText } from '../../../text/is-running-text';
import { findExpansion } from './find-expansion';
import type { Introduction } from './introduction';

const bracket = /\(([^()\n]{2,90})\)/g;

/** `the “Company”`, `together, the “Parties”`, `“EBITDA”`: nothing but a name and what leads to it. */
const quotedName =
  /^(?:(?:the|a|an|each|its|our|such|collectively|together|individually|with|hereinafter|hereafter|herein|referred|to|as|defined|called),? ){0,6}["“”]([^"“”]{2,40}?)[.,]?["“”]$/i;

const abbreviation = /^(?:[\p{L}\p{N}&.-]{1,12}\/)?[\p{L}\p{N}&.-]{1,12}$/u;

/** Three rules ask for the same ones in one run. */
const found = new WeakMap<readonly Passage[], readonly Introduction[]>();

/** Every short name that the running texts of a release introduce in brackets, in reading order. */
export function listIntroductions(passages: readonly Passage[]): readonly Introduction[] {
  const known = found.get(passages) ?? readPassages(passages);
  found.set(passages, known);
  return known;
}

function readPassages(passages: readonly Passage[]): Introduction[] {
  return passages
    .filter((passage) => isRunningText(passage) && passage.text.includes('('))
    .flatMap((passage) =>
      Array.from(passage.text.matchAll(bracket)).flatMap(({ 0: words, 1: inner = '', index }) => {
        const place = { passage, start: index, end: index + words.length };
        const before = passage.text.slice(Math.max(0, index - 320), index);
        return readBracket(inner.trim(), before).map((one) => ({ ...one, ...place }));
      }),
    );
}

type Reading = Pick<Introduction, 'name' | 'meaning' | 'isQuoted' | 'isAlone'>;

function readBracket(inner: string, before: string): Reading[] {
  if (/["“”]/.test(inner)) {
    const clauses = inner.split(/; |, | and | or /);
    return clauses.flatMap((clause) => {
      const [, name] = quotedName.exec(clause) ?? [];
      if (name === undefined || !/\p{L}/u.test(name)) return [];
      const meaning = isAbbreviation(name) ? findExpansion(before, name) : null;
      return [{ name, meaning, isQuoted: true, isAlone: clauses.length === 1 }];
    });
  }
  if (!isAbbreviation(inner)) return [];
  const meaning = findExpansion(before, inner);
  if (meaning === null) return [];
  return [{ name: inner, meaning, isQuoted: false, isAlone: true }];
}

/** `SME`, `ADSs`, `R&D`, `r/r`: at least two capitals, or single letters with a slash. */
function isAbbreviation(name: string): boolean {
  if (!abbreviation.test(name)) return false;
  return /^\p{L}\/\p{L}$/u.test(name) || (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
