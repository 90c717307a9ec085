import { createHash } from 'node:crypto';
import { sha256Hex } from '@dateline/release';
import { z } from 'zod';
import { findPageHash } from './find-page-hash';
import type { Sighting, SurfaceToRead } from './sighting';
import { toFault } from '../../platform/due-queue/to-fault';

/** Bytes that are read of an answer at most, and milliseconds that it may take. */
const limits = {
  page: { bytes: 8_000_000, timeoutMs: 10_000 },
  graphql: { bytes: 16_000_000, timeoutMs: 10_000 },
  file: { bytes: 1_000_000_000, timeoutMs: 60_000 },
} as const;

const query = `query Receipt($slug: String!) {
  release(slug: $slug) { slug edition { canonicalContent } }
  withdrawal(slug: $slug) { canonicalContent }
}`;

const held = z.object({ canonicalContent: z.string() });
const answer = z.object({
  data: z.object({
    release: z.object({ slug: z.string(), edition: held }).nullable(),
    withdrawal: held.nullable(),
  }),
});

/**
 * Looks at a public surface as anybody may: without a cookie or a token, following no redirect.
 * Never rejects: what does not answer was not seen.
 *
 * @param signal breaks the look off.
 */
export async function readSurface(surface: SurfaceToRead, signal: AbortSignal): Promise<Sighting> {
  try {
    switch (surface.kind) {
      case 'page':
        return await readPage(surface, signal);
      case 'graphql':
        return await readGraphql(surface, signal);
      case 'file':
        return await readFile(surface, signal);
    }
  } catch (error) {
    return unseen(toFault(error));
  }
}

async function readPage(
  { url, isWithdrawal }: SurfaceToRead,
  signal: AbortSignal,
): Promise<Sighting> {
  const response = await ask(url, 'page', signal);
  const hash = findPageHash(await readText(response, 'page'));
  if (isWithdrawal) {
    return response.status === 410 ? { outcome: 'gone', hash } : toUnexpected(response, hash);
  }
  if (response.status !== 200) return unseen(`status ${response.status}`);
  return hash === null ? unseen('the page shows no hash') : { outcome: 'seen', hash };
}

/** Where the text is still there after a withdrawal, that is seen; anything else is not yet. */
function toUnexpected(response: Response, hash: string | null): Sighting {
  return response.status === 200 && hash !== null
    ? { outcome: 'seen', hash }
    : unseen(`status ${response.status}`);
}

/** The hash is made from the content that was answered, not taken from what stands beside it. */
async function readGraphql(
  { url, slug, isWithdrawal }: SurfaceToRead,
  signal: AbortSignal,
): Promise<Sighting> {
  const response = await ask(url, 'graphql', signal, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { slug } }),
  });
  if (response.status !== 200) return unseen(`status ${response.status}`);
  const text = await readText(response, 'graphql');
  const { release, withdrawal } = answer.parse(JSON.parse(text)).data;
  if (release !== null) {
    return release.slug === slug
      ? { outcome: 'seen', hash: sha256Hex(release.edition.canonicalContent) }
      : unseen('the release has another address');
  }
  if (!isWithdrawal) return unseen('no release');
  return withdrawal === null
    ? unseen('no notice')
    : { outcome: 'gone', hash: sha256Hex(withdrawal.canonicalContent) };
}

async function readFile({ url }: SurfaceToRead, signal: AbortSignal): Promise<Sighting> {
  const response = await ask(url, 'file', signal);
  if (response.status !== 200) {
    await response.body?.cancel();
    return unseen(`status ${response.status}`);
  }
  const hash = createHash('sha256');
  for await (const bytes of readBytes(response, 'file')) hash.update(bytes);
  return { outcome: 'seen', hash: hash.digest('hex') };
}

function ask(
  url: string,
  kind: SurfaceToRead['kind'],
  signal: AbortSignal,
  init: RequestInit = {},
): Promise<Response> {
  return fetch(url, {
    ...init,
    credentials: 'omit',
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(limits[kind].timeoutMs)]),
  });
}

async function readText(response: Response, kind: SurfaceToRead['kind']): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const bytes of readBytes(response, kind)) chunks.push(bytes);
  return Buffer.concat(chunks).toString('utf8');
}

async function* readBytes(
  response: Response,
  kind: SurfaceToRead['kind'],
): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    read += chunk.byteLength;
    if (read > limits[kind].bytes) throw new Error('the answer is too large');
    yield chunk;
  }
}

function unseen(why: string): Sighting {
  return { outcome: 'unseen', why };
}
