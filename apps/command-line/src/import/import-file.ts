import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { importRelease, type ImportedRelease } from '@dateline/wire-import';
import { readSourceFile } from '@dateline/wire-import/source/read-source-file';
import { sourceLimits } from '@dateline/wire-import/source/source-limits';
import { assertWordsKept } from '@dateline/wire-import/words/assert-words-kept';

export type ImportedFile = { ok: true; release: ImportedRelease } | { ok: false; message: string };

/** Reads the release in a file; what cannot be read is refused with a sentence. */
export async function importFile(path: string): Promise<ImportedFile> {
  const bytes = await readBytes(path);
  if (typeof bytes === 'string') return { ok: false, message: bytes };
  const read = await readSourceFile(basename(path), bytes);
  if (!read.ok) return read;
  const release = importRelease(read.source);
  const { pieces: _pieces, ...words } = release;
  assertWordsKept(read.words, words);
  return { ok: true, release };
}

async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    const file = await stat(path);
    if (file.isDirectory()) return `${path} is a folder: name a file in it.`;
    if (file.size > sourceLimits.fileBytes) return `${path} is too large to be a release.`;
    return await readFile(path);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
    if (code === 'ENOENT') return `There is no file ${path}.`;
    if (code === 'EACCES') return `You may not read ${path}.`;
    return `${path} could not be read.`;
  }
}
