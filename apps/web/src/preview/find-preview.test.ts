import { createServer, type RequestListener, type Server } from 'node:http';
import { previewReleasePath } from '@dateline/contract';
import { toContentHash } from '@dateline/release';
import { sampleFile, toReleaseContent } from '../../test/release-content';
import { toAddress } from '../../test/to-address';
import { getSettings } from '../settings';
import { findPreview } from './find-preview';

jest.mock('../settings');

const servers: Server[] = [];
const token = 't'.repeat(43);
const content = toReleaseContent({ images: [sampleFile] });
const preview = {
  content,
  problems: [],
  contentHash: toContentHash(content),
  editionNumber: 1,
  expiresAt: '2026-12-01T10:00:00.000Z',
};

afterAll(() => {
  for (const server of servers) server.close();
});

async function withCms(status: number, body: unknown, seen?: (text: string) => void) {
  const listener: RequestListener = (request, response) => {
    let text = `${request.method} ${request.url} `;
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      seen?.(text);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  };
  const server = createServer(listener);
  servers.push(server);
  const cmsUrl = await toAddress(server);
  const publicUrl = 'https://news.example.com';
  jest.mocked(getSettings).mockReturnValue({ cmsUrl, publicUrl } as ReturnType<typeof getSettings>);
}

test('a preview is asked for by the token in a body, never in an address', async () => {
  const seen: string[] = [];
  await withCms(200, preview, (text) => seen.push(text));
  await findPreview(token);
  expect(seen).toEqual([`POST ${previewReleasePath} {"token":"${token}"}`]);
});

test('the release is shown as it would be issued, as issued nowhere', async () => {
  await withCms(200, preview);
  const shown = await findPreview(token);
  expect(shown?.release).toMatchObject({
    headline: content.headline,
    issuedAt: null,
    urn: null,
    edition: { number: 1, kind: 'issuance', issuedAt: null, contentHash: preview.contentHash },
  });
});

test('its files open with the token alone', async () => {
  await withCms(200, preview);
  const release = (await findPreview(token))?.release;
  const paths = [...(release?.attachments ?? []), ...Object.values(release?.pictures ?? {})];
  expect(paths.map(({ path }) => path)).toEqual(
    Array(2).fill(`/preview/${token}/files/${sampleFile.sha256}/${sampleFile.name}`),
  );
});

test('a release that is not fit to be shown is told by its problems', async () => {
  const problems = ['The headline is missing.'];
  await withCms(200, { ...preview, content: null, contentHash: null, problems });
  await expect(findPreview(token)).resolves.toEqual({
    release: null,
    problems,
    expiresAt: preview.expiresAt,
  });
});

test('a token that opens nothing is as good as none', async () => {
  await withCms(404, { message: 'Expired.' });
  await expect(findPreview(token)).resolves.toBeNull();
});

test.each([undefined, '', 'short', `${token}x`, '../'.repeat(14), [token]])(
  'the CMS is not asked about %j',
  async (asked) => {
    const seen = jest.fn();
    await withCms(200, preview, seen);
    await expect(findPreview(asked)).resolves.toBeNull();
    expect(seen).not.toHaveBeenCalled();
  },
);

test.each([
  ['HTTP 500', 500, preview],
  ['another shape', 200, { ...preview, more: 1 }],
  ['a content that is no release', 200, { ...preview, content: { headline: 'Only' } }],
])('%s is no answer', async (_, status, body) => {
  await withCms(status, body);
  await expect(findPreview(token)).rejects.toThrow();
});
