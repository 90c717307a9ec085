import type { ServerResponse } from 'node:http';
import type { GetServerSidePropsContext } from 'next';
import { renderToStaticMarkup } from 'react-dom/server';
import { toSampleEdition, toSampleRelease } from '../../test/sample-releases';
import { toVisibleText } from '../../test/to-visible-text';
import { toShellShown } from '../../test/shell';
import { getShell } from '../data/get-shell';
import * as page from '../pages/preview/[token]';
import { findPreview } from './find-preview';

jest.mock('next/head', () => ({ __esModule: true, default: () => null }));
jest.mock('./find-preview');
jest.mock('../data/get-shell');

const edition = toSampleEdition({ issuedAt: null, isCurrent: false });
const slug = 'varmholt-second-quarter-2026-results';
const shell = toShellShown();
const preview = {
  release: toSampleRelease(slug, { edition, issuedAt: null, urn: null }),
  problems: [],
  expiresAt: '2026-12-01T10:00:00.000Z',
};

async function ask(found: Awaited<ReturnType<typeof findPreview>>) {
  jest.mocked(findPreview).mockResolvedValue(found);
  jest.mocked(getShell).mockResolvedValue(shell);
  const headers: Record<string, string> = {};
  const res = { setHeader: (name: string, value: string) => (headers[name] = value) };
  const result = await page.getServerSideProps({
    params: { token: 't'.repeat(43) },
    res: res as unknown as ServerResponse,
  } as GetServerSidePropsContext<{ token: string }>);
  return { result, headers };
}

test('a preview is for nobody to keep, to list or to be led from', async () => {
  const { headers } = await ask(preview);
  expect(headers).toEqual({
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'Referrer-Policy': 'no-referrer',
  });
});

test('a token that opens nothing is answered as any unknown address is', async () => {
  await expect(ask(null)).resolves.toEqual({ result: { notFound: true }, headers: {} });
});

test('no page of the kind that Next keeps: it is made for each request', () => {
  expect(page).not.toHaveProperty('getStaticProps');
  expect(page.config).toEqual({ unstable_runtimeJS: false, maxDuration: 10 });
});

test('it says first of all that it is not issued, and until when it opens', () => {
  const text = toVisibleText(renderToStaticMarkup(<page.default {...preview} shell={shell} />));
  const words = text.replace(/\n/g, ' ');
  expect(words).toMatch(/^Skip to content Preview\. Not issued\. Do not pass on\. Opens until/);
  expect(words).toContain('Opens until December 1, 2026, 11:00 CET (10:00 UTC)');
  expect(words).toContain(preview.release.headline);
});

test('a release that is not fit is told by its problems', () => {
  const problems = ['The headline is missing.'];
  const html = renderToStaticMarkup(
    <page.default {...preview} release={null} problems={problems} shell={shell} />,
  );
  expect(toVisibleText(html)).toContain('The headline is missing.');
  expect(toVisibleText(html)).toContain('Do not pass on.');
});
