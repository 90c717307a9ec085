import { between, toNamePattern } from './pdf-patterns';

const openAction = `${toNamePattern('OpenAction')}${between}`;
const written = new RegExp(`${openAction}<<`, 'g');
const referred = new RegExp(
  `${openAction}(\\d{1,9})${between}\\d{1,9}${between}R(?![A-Za-z])`,
  'g',
);
/** What is done at once, but for turning to a page: opening an address, or any further step. */
const acts = new RegExp(['URI', 'Next'].map(toNamePattern).join('|'));
const longestAction = 2048;

const fault = 'opens an address as soon as it is opened: save it again as PDF/A';

/** What is wrong with the action that stands in a stretch of a PDF as what opening it does. */
export function findOpeningAction(text: string): string | null {
  for (const { index, 0: found } of text.matchAll(written)) {
    if (acts.test(toDictionary(text.slice(index + found.length - 2)))) return fault;
  }
  return null;
}

/** The numbers of objects that a stretch of a PDF says to be what opening it does. */
export function listOpeningObjects(text: string): string[] {
  return [...text.matchAll(referred)].flatMap(([, number]) => number ?? []);
}

/** What is wrong with such an object, where it stands in this stretch, open or packed with others. */
export function checkOpeningObject(text: string, number: string): string | null {
  const open = new RegExp(
    `(?<!\\d)0{0,9}${number}${between}\\d{1,9}${between}obj(?![A-Za-z])`,
    'g',
  );
  const bodies = [
    ...[...text.matchAll(open)].map(({ index, 0: head }) => text.slice(index + head.length)),
    ...findPacked(text, number),
  ];
  return bodies.some((body) => acts.test(toDictionary(body))) ? fault : null;
}

/** Packed objects come after a list of their numbers and places (7.5.7). */
function findPacked(text: string, number: string): string[] {
  const head = /^[\d\s]+/.exec(text)?.[0] ?? '';
  const numbers = head.trim().split(/\s+/);
  return numbers.flatMap((one, at) => {
    const place = Number(numbers[at + 1]);
    return at % 2 === 0 && Number(one) === Number(number) && Number.isSafeInteger(place)
      ? [text.slice(head.length + place)]
      : [];
  });
}

/** Up to where the dictionary at the start of a text ends; all that is near where it does not. */
function toDictionary(text: string): string {
  const near = text.slice(0, longestAction);
  let depth = 0;
  for (const { index, 0: bracket } of near.matchAll(/<<|>>|endobj/g)) {
    if (bracket === 'endobj') return near.slice(0, index);
    depth += bracket === '<<' ? 1 : -1;
    if (depth <= 0) return near.slice(0, index);
  }
  return near;
}
