import { readdir } from 'node:fs/promises';
import path from 'node:path';

const readable = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.docx']);

/** The files of an archive, its folders included, in the order of their names; hidden ones are not. */
export async function listArchiveFiles(
  folder: string,
): Promise<{ files: string[]; ignored: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    // `~$name.docx` is what Word leaves beside a document that is open.
    .filter((name) => !name.split(path.sep).some((part) => /^(\.|~\$)/.test(part)))
    .sort();
  const isReadable = (name: string) => readable.has(path.extname(name).toLowerCase());
  return { files: names.filter(isReadable), ignored: names.filter((name) => !isReadable(name)) };
}
