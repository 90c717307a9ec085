import { Agent, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { findCanaries } from './canaries.mjs';
import { toAsked, toKey } from './probe.mjs';

/**
 * @typedef {import('./probe.mjs').Probe} Probe
 * @typedef {{ status: number, headers: [name: string, value: string][], body: string }} Answer
 * @typedef {{ probe: Probe, status: number, canaries: string[] }} Sighting
 */

/** Requests on their way at once. */
const atOnce = 4;
/** Milliseconds that an answer may take. */
const timeoutMs = 30_000;

/**
 * Sends requests as they are, without what a browser or a client would make of them.
 * @param {{ webUrl: string, cmsUrl: string }} newsroom
 */
export function openAnonymousClient({ webUrl, cmsUrl }) {
  // Each on a connection of its own: one that is kept may be closed just as it is used again.
  const agent = new Agent({ keepAlive: false, maxSockets: atOnce });
  const origins = { web: new URL(webUrl), cms: new URL(cmsUrl) };

  /**
   * @param {Probe} probe
   * @returns {Promise<Answer>}
   */
  async function ask({ method, to, path, headers = {}, body }) {
    const { hostname, port } = origins[to];
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const asking = request(
        {
          agent,
          hostname,
          port,
          method,
          path,
          headers: { ...headers, ...length },
          timeout: timeoutMs,
        },
        (answer) => {
          /** @type {Buffer[]} */
          const chunks = [];
          answer.on('data', (chunk) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: toPairs(answer.rawHeaders),
              body: decode(Buffer.concat(chunks), answer.headers['content-encoding']),
            }),
          );
        },
      );
      asking.on('timeout', () => asking.destroy(new Error(`${method} ${path}: no answer`)));
      asking.on('error', reject);
      asking.end(body);
    });
  }

  /**
   * Sends each different probe once. Answers what was seen of the secrets, how many probes there were,
   * and those that were answered with an error of the server.
   * @param {readonly Probe[]} probes
   * @param {ReadonlyMap<string, string>} secrets
   */
  async function look(probes, secrets) {
    const distinct = new Map(probes.map((probe) => [toKey(probe), probe]));
    /** @type {Sighting[]} */
    const sightings = [];
    /** @type {string[]} */
    const failures = [];
    /** @type {Probe[]} */
    const failed = [];
    const waiting = distinct.values();
    const walk = async () => {
      for (const probe of waiting) {
        const { status, headers, body } = await ask(probe);
        if (status >= 500) {
          failures.push(`${status} ${probe.method} ${probe.path}`);
          failed.push(probe);
        }
        const answered = `${headers.flat().join('\n')}\n${body}`;
        const canaries = findCanaries(toAsked(probe), answered, secrets);
        if (canaries.length > 0) sightings.push({ probe, status, canaries });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, walk));
    return { distinct, sightings, failures, failed };
  }

  return { ask, look, close: () => agent.destroy() };
}

/**
 * @param {string[]} raw
 * @returns {[name: string, value: string][]}
 */
function toPairs(raw) {
  return Array.from({ length: raw.length / 2 }, (_, at) => [
    raw[2 * at] ?? '',
    raw[2 * at + 1] ?? '',
  ]);
}

/**
 * @param {Buffer} bytes
 * @param {string | undefined} encoding
 */
function decode(bytes, encoding) {
  if (bytes.length === 0) return '';
  if (encoding === 'gzip') return gunzipSync(bytes).toString('utf8');
  if (encoding === 'br') return brotliDecompressSync(bytes).toString('utf8');
  return bytes.toString('utf8');
}
