import { createServer } from 'node:http';
import type { NextApiRequest, NextApiResponse } from 'next';
import { openGraphqlCms } from '../../test/graphql-cms';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { toAddress } from '../../test/to-address';
import handler from '../pages/api/documents/feeds/[scope]/[slug]/[file]';
import { getSettings } from '../settings';
import { getDocumentCache } from './get-document-cache';

jest.mock('../settings');
jest.mock('../log-error');

const newsroom = { name: 'Norderwisch', description: null, language: 'en' };
const closing: { close: () => void }[] = [];
let asked: string[];
let languages: string[];
let isDown: boolean;

beforeEach(async () => {
  Reflect.deleteProperty(globalThis, Symbol.for('dateline.documents'));
  languages = ['de'];
  isDown = false;
  const unlessDown = (answer: object) => (isDown ? null : answer);
  const cms = await openGraphqlCms({
    ReleaseLanguages: () =>
      unlessDown({
        newsroom,
        archive: { languages: languages.map((language) => ({ language })) },
      }),
    Feed: () =>
      unlessDown({ newsroom, categories: [], archive: { years: [] }, releases: { nodes: [] } }),
  });
  closing.push(cms);
  asked = cms.asked;
  jest.mocked(getSettings).mockReturnValue({
    cmsUrl: cms.url,
    publicUrl: 'https://news.example.com',
    withdrawnFolder: makeTemporaryFolder(),
  } as ReturnType<typeof getSettings>);
});
afterEach(() => {
  for (const one of closing.splice(0)) one.close();
});

async function askAll(given: (string | undefined)[], file = 'rss.xml'): Promise<number[]> {
  const statuses: number[] = [];
  for (const language of given) {
    const server = createServer((request, response) => {
      const query: NextApiRequest['query'] = { scope: 'all', slug: 'all', file, language };
      void handler(
        Object.assign(request, { query }) as NextApiRequest,
        response as NextApiResponse,
      );
    });
    const answer = await fetch(await toAddress(server));
    statuses.push(answer.status);
    await answer.text();
    server.close();
  }
  return statuses;
}

/** Tags as BCP 47 forms them, of languages that nobody writes in: `ab-x00007ix`. */
const invented = Array.from({ length: 200 }, (_, index) => {
  return `ab-x${index.toString(26).padStart(6, '0')}x`;
});

test('200 invented languages are no feeds: nothing is written, and the CMS is asked for its languages once', async () => {
  expect(new Set(await askAll(invented))).toEqual(new Set([404]));
  expect(asked).toEqual(['ReleaseLanguages']);
});

test('the languages of releases, and the newsroom’s own, have feeds, each written once', async () => {
  expect(await askAll(['de', 'en', 'de', undefined, 'fr'])).toEqual([200, 200, 200, 200, 404]);
  expect(asked.filter((name) => name === 'Feed')).toHaveLength(3);
});

test('a language of a release that is issued now has a feed at once', async () => {
  expect(await askAll(['fr'])).toEqual([404]);
  languages = ['de', 'fr'];
  getDocumentCache().expire(performance.timeOrigin + performance.now());
  expect(await askAll(['fr'])).toEqual([200]);
});

test('with the CMS down the last good feed of a known language is served, and another is unknown for now', async () => {
  expect(await askAll(['de'])).toEqual([200]);
  isDown = true;
  getDocumentCache().expire(performance.timeOrigin + performance.now());
  expect(await askAll(['de', 'fr'])).toEqual([200, 404]);
});
