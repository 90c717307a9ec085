import { decodeWindows1252 } from '@dateline/release/characters/windows-1252';
import type { SourceFormat } from '../source-document';
import { findDeclaredEncoding } from './encoding/find-declared-encoding';
import { findUtf16 } from './encoding/find-utf16';
import { guessEncoding } from './encoding/guess-encoding';

export type DecodedText =
  /** `notices` say what somebody should look at who knows what the file said. */
  { ok: true; text: string; notices: string[] } | { ok: false; message: string };

/** Bytes at the start of a file that tell text from anything else. */
const sample = 100_000;

/**
 * Text of a file: UTF-16 or UTF-8 where its bytes are that, else in the encoding that it declares.
 * Where it declares none, windows-1252, in which older Windows programs save, unless that makes no
 * words: then it is refused, for a wrong letter is worse than none. What is no text is refused.
 */
export function decodeText(bytes: Uint8Array, format: SourceFormat): DecodedText {
  const utf16 = findUtf16(bytes);
  if (utf16 !== null) return check(new TextDecoder(utf16).decode(bytes), []);
  if (bytes.subarray(0, sample).includes(0)) return refused;
  const declared = findDeclaredEncoding(bytes, format);
  const utf8 = new TextDecoder().decode(bytes);
  if (isUtf8(utf8) && !isMultibyte(declared)) return check(utf8, toContradiction(utf8, declared));
  if (declared !== null && declared !== 'utf-8') return check(decode(bytes, declared), []);
  const western = decodeWindows1252(bytes);
  const other = guessEncoding(bytes, western);
  return other === null ? check(western, [guessed]) : { ok: false, message: toRefusal(other) };
}

/** Broken characters among many whole ones are damage, not another encoding. */
function isUtf8(text: string): boolean {
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  return broken === 0 || (text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0) > broken * 4;
}

/** Of these a short text can be UTF-8 by chance, which of the others none is. */
function isMultibyte(encoding: string | null): boolean {
  return encoding !== null && /^(?:shift|euc|gb|big5|iso-2022)/.test(encoding);
}

function toContradiction(text: string, declared: string | null): string[] {
  if (declared === null || declared === 'utf-8' || /^\p{ASCII}*$/u.test(text)) return [];
  return [
    `The file says that it is written in ${declared}, but it is UTF-8, and was read as that.`,
  ];
}

const guessed =
  'The file does not say how its characters are encoded, and was read as Windows-1252 (Western European): check its accented letters, quotation marks and currency signs.';

function toRefusal(encoding: string): string {
  return `The file does not say how its characters are encoded, and they seem to be ${encoding}: save it as UTF-8 and import it again.`;
}

function decode(bytes: Uint8Array, encoding: string): string {
  return encoding === 'windows-1252'
    ? decodeWindows1252(bytes)
    : new TextDecoder(encoding).decode(bytes);
}

const refused: DecodedText = {
  ok: false,
  message: 'The file is no text: import the release as .docx, .html, .md or .txt.',
};

function check(text: string, notices: string[]): DecodedText {
  const start = text.slice(0, sample);
  const controls = start.match(/[^\P{Cc}\t\n\f\r\u0080-\u009f]|\ufffd/gu)?.length ?? 0;
  return controls > Math.max(2, start.length / 100) ? refused : { ok: true, text, notices };
}
