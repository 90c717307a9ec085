import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { previewFileContentPath, previewToken } from '@dateline/contract';
import { frozenFile } from '@dateline/release';
import { z } from 'zod';
import { toMediaType } from '../files/to-media-type';
import { askPreview } from './ask-preview';
import { setPreviewHeaders } from './set-preview-headers';

const address = frozenFile.pick({ sha256: true, name: true }).extend({ token: previewToken });

/**
 * Sends a file of a release under preview, as it comes from the CMS, to GET and HEAD.
 *
 * @param asked the parts of the address as they came, of any type.
 * @returns false, with nothing sent, where the address opens no file.
 * @throws Error where the CMS gives no clear answer in time.
 */
export async function sendPreviewFile(
  request: IncomingMessage,
  response: ServerResponse,
  asked: unknown,
): Promise<boolean> {
  const parsed = address.safeParse(asked);
  if (!parsed.success) return false;
  const { token, sha256, name } = parsed.data;
  const unwanted = new AbortController();
  response.once('close', () => unwanted.abort());
  const answer = await askPreview(previewFileContentPath, { token, sha256, name }, unwanted.signal);
  if (!answer) return false;

  const { mediaType, isInline } = toMediaType(name);
  setPreviewHeaders(response);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('Content-Type', mediaType);
  response.setHeader(
    'Content-Disposition',
    `${isInline ? 'inline' : 'attachment'}; filename="${name}"`,
  );
  const length = z.string().regex(/^\d+$/).safeParse(answer.headers.get('content-length'));
  if (length.success) response.setHeader('Content-Length', length.data);
  response.statusCode = 200;
  if (request.method === 'HEAD' || !answer.body) {
    await answer.body?.cancel();
    response.end();
    return true;
  }
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), response);
  return true;
}
