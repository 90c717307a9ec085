import type { BlockNode } from '@dateline/release';
import type { CheckedRelease } from '../../checked-release';
import { applyFix } from '../../fixes/apply-fix';
import { listPassages } from '../../passages/list-passages';
import type { Passage } from '../../passages/passage';
import { readBlocks } from '../read-example';
import type { Random } from './random';

type Where = (passage: Passage) => boolean;

/** Where a passage may be taken from. */
export const inBody: Where = ({ field, kind }) => field === 'body' && kind === 'paragraph';
export const inCells: Where = ({ kind }) => kind === 'cell';
export const anywhere: Where = () => true;
export const inProse: Where = ({ field, kind }) =>
  /(?:^|\.)body$/.test(field) && kind === 'paragraph';

/** Puts other words in the place of one match of a pattern; null where nothing matches. */
export function replaceOne(
  release: CheckedRelease,
  random: Random,
  pattern: RegExp,
  write: (found: string, random: Random) => string,
  where: Where = inBody,
): CheckedRelease | null {
  const spots = listPassages(release)
    .filter(where)
    .flatMap((passage) =>
      Array.from(passage.text.matchAll(pattern), ({ 0: found, index }) => ({
        passage,
        found,
        index,
      })),
    );
  if (spots.length === 0) return null;
  const { passage, found, index } = random.pick(spots);
  return replaceAt(release, passage, index, found, write(found, random));
}

/** Puts words at a place of a passage. */
export function replaceAt(
  release: CheckedRelease,
  { field, path }: Passage,
  start: number,
  excerpt: string,
  insert: string,
): CheckedRelease {
  return applyFix(release, {
    rule: 'mutation',
    severity: 'note',
    message: '',
    place: { field, path, start, end: start + excerpt.length, excerpt },
    fix: { label: '', insert },
  });
}

/** Adds blocks, in the form of the examples of README.md, behind the lead or at the body's end. */
export function addBlocks(
  release: CheckedRelease,
  random: Random,
  words: string | BlockNode[],
): CheckedRelease {
  const content = release.body?.content ?? [];
  const blocks = typeof words === 'string' ? readBlocks(words) : words;
  const at = random.pick([1, content.length]);
  return withBlocks(release, [...content.slice(0, at), ...blocks, ...content.slice(at)]);
}

export function withBlocks(release: CheckedRelease, content: BlockNode[]): CheckedRelease {
  return { ...release, body: { type: 'doc', content } };
}

/** Swaps two neighbours, doubles a letter, leaves one out or puts another one for it. */
export function misspell(word: string, random: Random): string {
  for (;;) {
    const at = 1 + random.int(word.length - 2);
    const [before, letter, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
    const slip = random.pick([
      before + next + letter + word.slice(at + 2),
      before + letter + letter + word.slice(at + 1),
      before + word.slice(at + 1),
      before + random.pick([...'aeinorst']) + word.slice(at + 1),
    ]);
    if (slip !== word) return slip;
  }
}

/** One digit of a number made another, never its last: rounding can account for that one. */
export function slipDigit(number: string, random: Random): string {
  const digits = Array.from(number.matchAll(/\d/g), ({ index }) => index);
  const at = random.pick(digits.slice(0, -1));
  const digit = number.charAt(at);
  const other = random.pick(
    [...(at === digits[0] ? '123456789' : '0123456789')].filter((one) => one !== digit),
  );
  return number.slice(0, at) + other + number.slice(at + 1);
}
