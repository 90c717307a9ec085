import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { IssuedFile } from './find-issued-file';
import { parseRange } from './parse-range';
import { toMediaType } from './to-media-type';

/** Sends an issued file, or the part asked for, to GET and HEAD. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: IssuedFile,
): Promise<void> {
  const { mediaType, isInline } = toMediaType(file.name);
  const tag = `"${file.sha256}"`;
  // The bytes never change, but a withdrawal takes them away: copies elsewhere ask again.
  response.setHeader('Cache-Control', 'public, max-age=60');
  response.setHeader('Surrogate-Key', `file-${file.sha256}`);
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) return end(response, 304);

  response.setHeader('Content-Type', mediaType);
  response.setHeader(
    'Content-Disposition',
    `${isInline ? 'inline' : 'attachment'}; filename="${file.name}"`,
  );
  response.setHeader('Accept-Ranges', 'bytes');
  const range = parseRange(request.headers.range, file.bytes);
  if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${file.bytes}`);
    return end(response, 416);
  }
  const { first, last } = range ?? { first: 0, last: file.bytes - 1 };
  if (range) response.setHeader('Content-Range', `bytes ${first}-${last}/${file.bytes}`);
  response.setHeader('Content-Length', last - first + 1);
  response.statusCode = range ? 206 : 200;
  if (request.method === 'HEAD' || file.bytes === 0) return end(response, response.statusCode);
  await pipeline(createReadStream(file.place, { start: first, end: last }), response);
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
