import { networkFile } from './pdf-file-names';
import { between, toNamePattern } from './pdf-patterns';

const reference = `\\d{1,9}${between}\\d{1,9}${between}R(?![A-Za-z])`;
/** An action of this type; the name alone may stand in an address. */
const action = (name: string) =>
  new RegExp(`${toNamePattern('S')}${between}${toNamePattern(name)}`);
const anywhere = (...names: string[]) => new RegExp(names.map(toNamePattern).join('|'));

const anyOf = (...patterns: RegExp[]) =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'));

/** What acts in a PDF by itself, and how to be rid of it. */
const activeParts: readonly (readonly [RegExp, string])[] = [
  [action('JavaScript'), 'holds JavaScript: save it again as PDF/A'],
  [action('Launch'), 'starts other programs: save it again as PDF/A'],
  [
    anywhere('EmbeddedFile', 'EmbeddedFiles', 'FileAttachment'),
    'has other files attached within it: upload those on their own and save it without them',
  ],
  // No honest writer keeps the type of an action in another object.
  [
    new RegExp(`${toNamePattern('S')}${between}${reference}`),
    'is written in a way that cannot be checked: save it again as PDF/A',
  ],
  [
    new RegExp(`${toNamePattern('XFA')}${between}(?:${reference}|\\[)`),
    'is a form that can run scripts (XFA): save it again as PDF/A',
  ],
  [
    new RegExp(`${toNamePattern('AA')}${between}(?:${reference}|<<)`),
    'acts by itself when it is opened, printed or closed: save it again as PDF/A',
  ],
  [action('SubmitForm'), 'sends what is in it to another machine: save it again as PDF/A'],
  [action('ImportData'), 'reads files of whoever opens it: save it again as PDF/A'],
  [
    anyOf(action('GoToR'), action('GoToE'), networkFile),
    'opens files of the reader’s machine or network, which tells who the reader is: make web addresses of these links and save it again',
  ],
  [anywhere('RichMedia'), 'holds embedded media: save it again as PDF/A'],
  [
    new RegExp(`${toNamePattern('Encrypt')}${between}(?:${reference}|<<)`),
    'is encrypted and cannot be checked: save it again without any password or restriction',
  ],
];

/** What is wrong with a stretch of a PDF; null where nothing is. */
export function findActivePart(text: string): string | null {
  return activeParts.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
