import { TextDecoder } from 'node:util';
import { type OpenedFile, readWindows } from '../opened-file';

/** All control characters but tab, line feed, form feed and carriage return. */
const control = /[^\P{Cc}\t\n\f\r]/u;
const markup = /<script[\s>/]|<!doctype html|<(?:html|svg|iframe)[\s>]|<\?(?:php|xml)\s/i;

/** Text is UTF-8 without control characters, and no web page. */
export async function checkText(file: OpenedFile): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let end = 0;
  for await (const { text, from } of readWindows(file)) {
    if (markup.test(text)) return 'holds a web page or script: upload its words alone';
    const fresh = Buffer.from(text, 'latin1').subarray(end - from);
    end = from + text.length;
    if (!isText(fresh, decoder)) return 'is not text in UTF-8: save it again in that encoding';
  }
  try {
    decoder.decode();
    return null;
  } catch {
    return 'ends in the middle of a letter: save it again as text in UTF-8';
  }
}

function isText(bytes: Buffer, decoder: TextDecoder): boolean {
  try {
    return !control.test(decoder.decode(bytes, { stream: true }));
  } catch {
    return false;
  }
}
