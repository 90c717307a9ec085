import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypesetEdition } from '@dateline/typesetting';
import { toTypesetName } from './to-typeset-name';
import type { TypesetKind } from './typeset-task';

const types: Record<TypesetKind, string> = { pdf: 'application/pdf', card: 'image/png' };

/**
 * Sends what was made of an edition. Caches may keep it but ask each time, so that a withdrawal
 * takes effect at once; the answer then is 304 without the file being made.
 */
export async function sendTypeset(
  request: IncomingMessage,
  response: ServerResponse,
  { kind, edition }: { kind: TypesetKind; edition: TypesetEdition },
  get: (kind: TypesetKind, edition: TypesetEdition) => Promise<Uint8Array>,
): Promise<void> {
  const tag = `"${toTypesetName(kind, edition)}"`;
  const asked = request.headers['if-none-match'] ?? '';
  const isKnown = asked.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
  const bytes = isKnown ? null : await get(kind, edition);
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  response.setHeader('ETag', tag);
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  if (bytes === null) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader('Content-Type', types[kind]);
  response.setHeader('Content-Disposition', `inline; filename="${toFileName(kind, edition)}"`);
  response.setHeader('Content-Length', bytes.length);
  response.statusCode = 200;
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** A slug has letters, digits and hyphens alone. */
function toFileName(kind: TypesetKind, { content, number }: TypesetEdition): string {
  const name = number === 1 ? content.slug : `${content.slug}-edition-${number}`;
  return kind === 'pdf' ? `${name}.pdf` : `${name}.png`;
}
