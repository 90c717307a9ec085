import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Keeps a picture as it is, and of a PDF its pages, where Poppler's `pdftoppm` is there to draw them.
 * @param {string} url
 * @param {string} folder
 * @param {string} name of the pictures' files, without ending
 * @returns {Promise<{ status: number, pictures: import('./to-sheet-html.mjs').Picture[] }>}
 */
export async function photographDocument(url, folder, name) {
  const answer = await fetch(url);
  const { status } = answer;
  if (!answer.ok) return { status, pictures: [] };
  const isPdf = answer.headers.get('content-type') === 'application/pdf';
  const file = `${name}${isPdf ? '.pdf' : '.png'}`;
  await writeFile(join(folder, file), new Uint8Array(await answer.arrayBuffer()));
  if (!isPdf) return { status, pictures: [{ look: 'as it is', file }] };
  const pages = ['1', '2', '3'].filter((page) => {
    const given = ['-png', '-r', '80', '-f', page, '-l', page, '-singlefile', file];
    const { error, status } = spawnSync('pdftoppm', [...given, `${name}.${page}`], { cwd: folder });
    return !error && status === 0;
  });
  return {
    status,
    pictures: pages.map((page) => ({ look: `page ${page}`, file: `${name}.${page}.png` })),
  };
}
