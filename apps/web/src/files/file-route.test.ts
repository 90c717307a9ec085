import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextApiRequest, NextApiResponse } from 'next';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import handler from '../pages/api/files/[sha256]/[name]';
import { getSettings } from '../settings';

jest.mock('../settings');
jest.mock('../log-error');

const withdrawn = 'a'.repeat(64);
const altered = 'b'.repeat(64);

/** One folder for all: the route reads the marks of one newsroom. */
const root = makeTemporaryFolder();

beforeAll(() => {
  mkdirSync(join(root, 'withdrawn-files'));
  writeFileSync(join(root, 'withdrawn-files', withdrawn), '');
  for (const sha256 of [withdrawn, altered]) {
    mkdirSync(join(root, 'public', sha256), { recursive: true });
    writeFileSync(join(root, 'public', sha256, 'report.pdf'), 'The embargoed truth');
  }
});

async function ask(sha256: string) {
  jest.mocked(getSettings).mockReturnValue({
    publicFilesFolder: join(root, 'public'),
    withdrawnFilesFolder: join(root, 'withdrawn-files'),
  } as ReturnType<typeof getSettings>);
  const sent: { status?: number; headers: Record<string, unknown>; body?: unknown } = {
    headers: {},
  };
  const response = {
    setHeader: (name: string, value: unknown) => ((sent.headers[name] = value), response),
    status: (status: number) => ((sent.status = status), response),
    json: (body: unknown) => void (sent.body = body),
  };
  const request = {
    method: 'GET',
    query: { sha256, name: 'report.pdf' },
    headers: { 'if-none-match': `"${sha256}"` },
  };
  await handler(request as unknown as NextApiRequest, response as unknown as NextApiResponse);
  return sent;
}

test('a file whose bytes were changed is answered with an error that nobody keeps', async () => {
  expect(await ask(altered)).toEqual({
    status: 500,
    headers: { 'Cache-Control': 'no-store' },
    body: { message: 'This file cannot be served at the moment: try again later.' },
  });
});

test('a withdrawn file is gone, even while its bytes still lie in the public folder', async () => {
  expect(await ask(withdrawn)).toEqual({
    status: 410,
    headers: { 'Cache-Control': 'no-store' },
    body: { message: 'This file was withdrawn.' },
  });
});
