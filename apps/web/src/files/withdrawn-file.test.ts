import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextApiRequest, NextApiResponse } from 'next';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import handler from '../pages/api/files/[sha256]/[name]';
import { getSettings } from '../settings';

jest.mock('../settings');

const sha256 = 'a'.repeat(64);

test('a withdrawn file is gone, even while its bytes still lie in the public folder', async () => {
  const root = makeTemporaryFolder();
  mkdirSync(join(root, 'public', sha256), { recursive: true });
  mkdirSync(join(root, 'withdrawn-files'));
  writeFileSync(join(root, 'public', sha256, 'report.pdf'), 'The embargoed truth');
  writeFileSync(join(root, 'withdrawn-files', sha256), '');
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
  expect(sent).toEqual({
    status: 410,
    headers: { 'Cache-Control': 'no-store' },
    body: { message: 'This file was withdrawn.' },
  });
});
