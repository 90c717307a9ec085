import { Readable } from 'node:stream';
import {
  answerFileRequest,
  answerReleaseRequest,
  type PreviewDoor,
} from './answer-preview-request';
import { createRateBound } from '../../platform/concurrency/create-rate-bound';
import { createToken } from './create-token';

const token = createToken();
const sha256 = 'a'.repeat(64);
const shown = {
  content: {},
  problems: [],
  contentHash: sha256,
  editionNumber: 1,
  expiresAt: '2026-03-02T10:00:00.000Z',
};
const file = {
  sha256,
  name: 'report.pdf',
  mediaType: 'application/pdf',
  bytes: 5,
  width: null,
  height: null,
};

const door: PreviewDoor = {
  viewRelease: async (given) => (given === token ? shown : null),
  viewFile: async (given) =>
    given.token === token ? { file, bytes: Readable.from(['bytes']) } : null,
  letIn: () => true,
};

test('the holder of a token is answered the release, to be kept by nobody', async () => {
  const answer = await answerReleaseRequest(door, { token }, 100);
  expect(answer).toMatchObject({ status: 200, body: shown });
  expect(answer.headers).toMatchObject({
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex, nofollow',
  });
});

test('a file comes with its type, and cannot be run as a page', async () => {
  const answer = await answerFileRequest(door, { token, sha256, name: 'report.pdf' }, 200);
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    'Content-Type': 'application/pdf',
    'Content-Length': '5',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, no-store',
  });
});

test('whatever opens nothing is answered alike', async () => {
  const unknown = await answerReleaseRequest(door, { token: createToken() }, 100);
  expect(unknown).toMatchObject({ status: 404, body: { error: 'not found' } });
  const answers = await Promise.all([
    answerReleaseRequest(door, undefined, 0),
    answerReleaseRequest(door, { token: 'short' }, 20),
    answerReleaseRequest(door, { token: { $ne: null } }, 30),
    answerReleaseRequest(door, { token, more: 1 }, 100),
    answerReleaseRequest(door, { token }, 5000),
    answerReleaseRequest(door, { token }, undefined),
    answerFileRequest(door, { token: createToken(), sha256, name: 'report.pdf' }, 200),
    answerFileRequest(door, { token, sha256: '../secret', name: 'report.pdf' }, 100),
    answerFileRequest(door, { token }, 100),
  ]);
  for (const answer of answers) expect(answer).toEqual(unknown);
});

test('who guesses tokens is held up, and holders of a link are not, however many guess', async () => {
  let now = 0;
  const letIn = createRateBound({ burst: 3, perSecond: 2 }, () => now);
  const ask = async (viewRelease: PreviewDoor['viewRelease']) =>
    (await answerReleaseRequest({ ...door, viewRelease, letIn }, { token }, 100)).status;
  const guess = () => ask(() => Promise.resolve(null));
  const guesses = [await guess(), await guess(), await guess(), await guess()];
  expect(guesses).toEqual([404, 404, 404, 429]);
  expect(await ask((given) => door.viewRelease(given))).toBe(200);
  now = 500;
  expect([await guess(), await guess()]).toEqual([404, 429]);
});
