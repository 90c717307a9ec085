/**
 * A program: sends what costs its sender little and a newsroom much, until its parent says stop. Then
 * it tells what it sent, by kind.
 */
import { crc32, deflateSync } from 'node:zlib';

/** @type {import('./start-cheap-load.mjs').CheapLoadPlan} */
const { webUrl, cmsUrl, account } = JSON.parse(process.argv[2] ?? '');
/** Requests on their way at once, of each kind. */
const connections = { feeds: 16, search: 4, questions: 4, circles: 4, previews: 2, pictures: 1 };
/** @type {Record<string, number>} */
const sent = {};
const heavyQuestion = `{ releases(first: 100) { totalCount nodes { headline body { html text markdown }
  boilerplates { body { html } } edition { canonicalContent } } } }`;
const circle = `{ releases { ...a } }
  fragment a on ReleaseConnection { nodes { headline } ...b }
  fragment b on ReleaseConnection { totalCount ...a }`;
let isStopped = false;
process.once('message', () => (isStopped = true));

const upload = await openUpload();
const work = [
  ...keepAsking('feeds', (number) => read(toFeed(number))),
  ...keepAsking('search', (number) => read(`/search?q=results+${number}`)),
  ...keepAsking('questions', () => ask(heavyQuestion)),
  ...keepAsking('circles', () => ask(circle)),
  ...keepAsking('previews', (number) => read(`/preview/${String(number).padStart(43, 'A')}`)),
  ...keepAsking('pictures', upload),
];
process.send?.('at it');
await Promise.all(work);
process.send?.(sent);
process.disconnect();

/**
 * @param {keyof typeof connections} kind
 * @param {(number: number) => Promise<unknown>} ask
 */
function keepAsking(kind, ask) {
  return Array.from({ length: connections[kind] }, async () => {
    while (!isStopped) {
      const number = (sent[kind] ?? 0) + 1;
      sent[kind] = number;
      // Whoever loads a newsroom does not mind what becomes of the requests.
      await ask(number).catch(() => undefined);
    }
  });
}

/** @param {string} path */
async function read(path) {
  return (await fetch(new URL(path, webUrl))).arrayBuffer();
}

/**
 * Two feeds of three are in languages that nobody wrote in.
 * @param {number} number
 */
function toFeed(number) {
  const file = ['rss.xml', 'atom.xml', 'feed.json'][number % 3];
  const invented = `ab-x${number.toString(26).padStart(6, '0')}x`;
  const language = Math.floor(number / 3) % 3 === 0 ? 'de' : invented;
  return `/feeds/${file}?language=${language}`;
}

/** @param {string} query */
async function ask(query) {
  const answer = await fetch(`${cmsUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.arrayBuffer();
}

async function openUpload() {
  const answer = await fetch(`${cmsUrl}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  const { token } = (await answer.json()).data;
  const pictures = [makePicture(16_000, 16_000), makePicture(8_000, 7_000)];
  /** @param {number} number most pictures have more pixels than are taken; one in ten is taken */
  return async (number) => {
    const form = new FormData();
    const name = `load-${number}.png`;
    const picture = pictures[number % 10 === 0 ? 1 : 0] ?? '';
    form.append('files', new Blob([picture], { type: 'image/png' }), name);
    form.append('fileInfo', JSON.stringify({ name, caption: null, alternativeText: null }));
    const headers = { authorization: `Bearer ${token}` };
    const init = { method: 'POST', headers, body: form };
    return (await fetch(`${cmsUrl}/upload`, init)).arrayBuffer();
  };
}

/**
 * A PNG of one bit a pixel, all black.
 * @param {number} width
 * @param {number} height
 */
function makePicture(width, height) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = Buffer.alloc((1 + Math.ceil(width / 8)) * height);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    toChunk('IHDR', header),
    toChunk('IDAT', deflateSync(rows, { level: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} kind
 * @param {Buffer} data
 */
function toChunk(kind, data) {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(kind, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])));
  return Buffer.concat([head, data, sum]);
}
