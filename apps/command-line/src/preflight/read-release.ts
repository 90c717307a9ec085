import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importRelease, type ImportedRelease, type SourceDocument } from '@dateline/wire-import';
import { readSourceFile } from '@dateline/wire-import/source/read-source-file';

export type ReadRelease =
  { ok: true; source: SourceDocument; release: ImportedRelease } | { ok: false; message: string };

/** Reads the release in a file, with the source that says on which line what stands. */
export async function readRelease(path: string): Promise<ReadRelease> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return { ok: false, message: `${path} could not be read.` };
  const read = await readSourceFile(basename(path), bytes);
  if (!read.ok) return read;
  return { ok: true, source: read.source, release: importRelease(read.source) };
}
