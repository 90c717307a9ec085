import type { Readable } from 'node:stream';
import { type PreviewAnswer, previewFileRequest, previewRequest } from '@dateline/contract';
import type { PreviewFile } from './view-preview-file';

export interface PreviewDoor {
  viewRelease(token: string): Promise<PreviewAnswer | null>;
  viewFile(request: { token: string; sha256: string; name: string }): Promise<PreviewFile | null>;
  /** Counts what opened nothing; false while there is too much of it. */
  letIn(): boolean;
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: object | Readable;
}

/** Bytes; both requests are far shorter. */
const longestRequest = 1024;

const closed = {
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
};

/** One answer for whatever opens nothing: it tells nobody why. */
const nothing: HttpAnswer = { status: 404, headers: closed, body: { error: 'not found' } };
const tooMany: HttpAnswer = {
  status: 429,
  headers: { ...closed, 'Retry-After': '1' },
  body: { error: 'too many requests' },
};

/** @param length bytes of the request's body; absent where it was not said. */
export async function answerReleaseRequest(
  door: PreviewDoor,
  body: unknown,
  length: number | undefined,
): Promise<HttpAnswer> {
  const request = previewRequest.safeParse(body);
  if (!request.success || isTooLong(length)) return refuse(door);
  const answer = await door.viewRelease(request.data.token);
  return answer === null ? refuse(door) : { status: 200, headers: closed, body: answer };
}

/** As above, for a file: its bytes, which no browser may take for a page. */
export async function answerFileRequest(
  door: PreviewDoor,
  body: unknown,
  length: number | undefined,
): Promise<HttpAnswer> {
  const request = previewFileRequest.safeParse(body);
  if (!request.success || isTooLong(length)) return refuse(door);
  const found = await door.viewFile(request.data);
  if (found === null) return refuse(door);
  return {
    status: 200,
    headers: {
      ...closed,
      'Content-Type': found.file.mediaType,
      'Content-Length': String(found.file.bytes),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
    body: found.bytes,
  };
}

/** Who guesses is held up; who has a link is not, however many guess meanwhile. */
function refuse(door: PreviewDoor): HttpAnswer {
  return door.letIn() ? nothing : tooMany;
}

function isTooLong(length: number | undefined): boolean {
  return length === undefined || length > longestRequest;
}
