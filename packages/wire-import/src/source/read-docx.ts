import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { listWords } from '../words/list-words';
import { checkReading } from './check-reading';
import { cleanText } from './clean-text';
import { listDocxTexts } from './docx/list-docx-texts';
import { openDocx } from './docx/open-docx';
import { readHtml } from './html/read-html';
import type { ReadResult } from './read-result';
import { sourceLimits } from './source-limits';
import { toPlainBlocks } from './to-plain-blocks';

const damaged: ReadResult = {
  ok: false,
  message: 'The Word file is damaged or protected: open it in Word, save it anew and import that.',
};

/**
 * Reads a .docx into its blocks. Never throws. For a server: mammoth is too much for a page.
 *
 * The archive is opened here, within limits, and mammoth gets a new one with the XML parts alone:
 * it unpacks whatever it is given, whatever its size.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length > sourceLimits.fileBytes) {
    const megabytes = sourceLimits.fileBytes / 1_000_000;
    return {
      ok: false,
      message: `The Word file is larger than ${megabytes} MB: take its pictures out and import it again.`,
    };
  }
  const parts = openDocx(bytes);
  if (parts === null) return damaged;
  const html = await toHtml(parts);
  if (html === null) return damaged;
  const source = readHtml(html);
  const texts = [...parts].flatMap(([name, part]) =>
    /^word\/(?:document|footnotes|endnotes)\d{0,3}\.xml$/u.test(name) ? toTexts(part) : [],
  );
  if (texts.reduce((sum, { length }) => sum + length, 0) > sourceLimits.characters) {
    return { ok: false, message: 'The Word file is too long: import the release without annexes.' };
  }
  const notices = [...source.notices, ...listMargins(parts)];
  const blocks = source.blocks.map((block) => ({ ...block, line: null }));
  return checkReading({
    source: { format: 'docx', blocks, notices },
    words: listWords(texts.join('\n')),
    readPlainly: () => toPlainBlocks(texts),
  });
}

async function toHtml(parts: ReadonlyMap<string, Uint8Array>): Promise<string | null> {
  const archive = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(archive) },
      {
        styleMap: ['u => u', "p[style-name='Title'] => h1:fresh"],
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    // What mammoth puts behind a note to lead back to its mark.
    return cleanText(value).replace(/ ?<a href="#[^"<>]{0,100}">↑<\/a>/gu, '');
  } catch {
    // Mammoth has no error of its own: whatever it throws, it could not read the file.
    return null;
  }
}

function toTexts(part: Uint8Array): string[] {
  return listDocxTexts(cleanText(new TextDecoder().decode(part)));
}

/** Headers and footers repeat on each page and belong to the paper; their words are reported. */
function listMargins(parts: ReadonlyMap<string, Uint8Array>): string[] {
  return [...parts].flatMap(([name, part]) => {
    if (!/^word\/(?:header|footer)\d{0,3}\.xml$/u.test(name)) return [];
    const text = toTexts(part).join(' ').replace(/\s+/gu, ' ').trim().slice(0, 500);
    return text === '' ? [] : [`What stands in the margin of each page was left out: “${text}”`];
  });
}
