import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { Context } from 'koa';
import type { Original } from '../records/imports';
import { Refusal } from '../../platform/refusal';

/** Bytes of one original. */
export const mostBytes = 10_000_000;

/** Larger than any release: answered with 413. */
export class OriginalTooLarge extends Refusal {
  constructor(name: string) {
    super(
      `“${name}” is larger than 10 MB, which no release is: take the pictures out of it, or save it ` +
        'as plain text.',
    );
  }
}

interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
  size: number;
}

/**
 * The original that came with a request, which Strapi has streamed to a file of its own.
 *
 * @throws Refusal where there is none, several, or it is too large.
 */
export async function takeOriginal(ctx: Context): Promise<Original> {
  const files = listFiles(ctx);
  try {
    const [file, second] = files;
    if (file === undefined || second !== undefined) {
      throw new Refusal('Choose one file, or paste one release.');
    }
    const name = toName(file.originalFilename);
    if (file.size > mostBytes) throw new OriginalTooLarge(name);
    if (file.size === 0) throw new Refusal(`“${name}” is empty: choose another file.`);
    return toOriginal(name, await readFile(file.filepath));
  } finally {
    await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
  }
}

export function toOriginal(name: string, bytes: Buffer): Original {
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function listFiles(ctx: Context): UploadedFile[] {
  const { files } = ctx.request as { files?: Record<string, UploadedFile | UploadedFile[]> };
  return Object.values(files ?? {}).flat();
}

/** Without folders and control characters, as it is shown and saved later. */
function toName(given: string | null): string {
  const [last = ''] = (given ?? '').split(/[\\/]/).slice(-1);
  const shown = last.replace(/\p{Cc}/gu, '').trim();
  return shown === '' ? 'Pasted text' : shown.slice(-200);
}
