import { between, toNamePattern } from './pdf-patterns';

/** Keys under which a PDF names a file or an address (ISO 32000-1, 7.11.3 and 12.6.4.7). */
const keys = ['F', 'UF', 'URI', 'DOS', 'Mac', 'Unix'].map(toNamePattern).join('|');

/** Files of a network or of the reader's own machine. */
const starts = ['\\\\', '//', 'file:'];

/** In parentheses: as it is, escaped or by its number (7.3.4.2); a zero before each in UTF-16. */
function toLiteral(text: string): string {
  const characters = [...text].map((character) => {
    const octal = `\\\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
    return `\\0?(?:${toEitherCase(character === '\\' ? '\\\\' : character)}|${octal})`;
  });
  return `\\((?:\\xfe\\xff)?${characters.join('')}`;
}

/** In angle brackets: in hexadecimal (7.3.4.3). */
function toHexadecimal(text: string): string {
  const characters = [...text].map((character) => {
    const numbers = [character, character.toUpperCase()].map((one) =>
      toEitherCase(one.charCodeAt(0).toString(16)),
    );
    return `(?:00)?(?:${numbers.join('|')})`;
  });
  return `<\\s{0,9}(?:${toEitherCase('feff')})?${characters.join('')}`;
}

function toEitherCase(text: string): string {
  return [...text]
    .map((one) => (/[a-z]/i.test(one) ? `[${one.toLowerCase()}${one.toUpperCase()}]` : `\\${one}`))
    .map((one) => (/^\\\d$/.test(one) ? one.slice(1) : one))
    .join('');
}

/** A name or an address at which a viewer would look for a file where only the reader has access. */
export const networkFile = new RegExp(
  `(?:${keys})${between}(?:${starts.flatMap((start) => [toLiteral(start), toHexadecimal(start)]).join('|')})`,
);
