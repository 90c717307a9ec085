import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { TypesetEdition } from '@dateline/typesetting';
import { isUnchanged } from '../documents/is-unchanged';
import type { KeptFile } from './kept-files';
import { toTypesetName } from './to-typeset-name';
import type { TypesetKind } from './typeset-task';

const types: Record<TypesetKind, string> = { pdf: 'application/pdf', card: 'image/png' };

/** What was asked for, and how it is come by. */
interface AskedTypeset {
  kind: TypesetKind;
  edition: TypesetEdition;
  get: (kind: TypesetKind, edition: TypesetEdition) => Promise<KeptFile>;
  isWithdrawn: () => boolean;
}

/**
 * Sends what was made of an edition. Caches may keep it but ask each time, so that a withdrawal
 * takes effect at once; the answer then is 304 without the file being made.
 *
 * @returns 'withdrawn' where it was while the file was made; nothing is sent then.
 */
export async function sendTypeset(
  request: IncomingMessage,
  response: ServerResponse,
  { kind, edition, get, isWithdrawn }: AskedTypeset,
): Promise<'sent' | 'withdrawn'> {
  const etag = `"${toTypesetName(kind, edition)}"`;
  const isKnown = isUnchanged(request.headers, { etag, lastModified: null });
  const file = isKnown ? null : await get(kind, edition);
  if (isWithdrawn()) {
    await file?.close();
    return 'withdrawn';
  }
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  response.setHeader('ETag', etag);
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.statusCode = file ? 200 : 304;
  if (file) {
    response.setHeader('Content-Type', types[kind]);
    response.setHeader('Content-Disposition', `inline; filename="${toFileName(kind, edition)}"`);
    response.setHeader('Content-Length', file.bytes);
  }
  if (file && request.method !== 'HEAD') await send(file, response);
  else {
    response.end();
    await file?.close();
  }
  return 'sent';
}

/** Who goes away before the end is no fault. */
async function send(file: KeptFile, response: ServerResponse): Promise<void> {
  await pipeline(file.read(), response).catch((error: unknown) => {
    if (!response.destroyed) throw error;
  });
}

/** A slug has letters, digits and hyphens alone. */
function toFileName(kind: TypesetKind, { content, number }: TypesetEdition): string {
  const name = number === 1 ? content.slug : `${content.slug}-edition-${number}`;
  return kind === 'pdf' ? `${name}.pdf` : `${name}.png`;
}
