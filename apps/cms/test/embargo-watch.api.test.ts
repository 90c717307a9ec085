import { readWatched } from '../src/embargo-watch/read-watched';
import { watchRelease } from '../src/embargo-watch/watch-release';
import { findFault } from '../src/verification/find-fault';
import { readConsistently } from '../src/verification/read-consistently';
import {
  change,
  correct,
  deskOf,
  issue,
  keepLibrary,
  type Library,
  text,
  writeRelease,
} from './desk';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let library: Library;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
  await issue(newsroom.strapi, await writeRelease(newsroom.strapi, library));
});
afterAll(() => newsroom.close());

const tomorrow = new Date(Date.now() + 86_400_000);
const secret = {
  slug: 'harbour-raises-its-dividend',
  headline: 'Harbour Raises Its Dividend to Nine Cents',
  body: text(
    'The board of Harbour plc has resolved to pay nine cents a share on the first of June.',
  ),
};

async function watch(documentId: string) {
  const { releaseId } = await deskOf(newsroom.strapi, documentId).life();
  const watched = await readWatched(newsroom.strapi.db.connection, releaseId);
  if (watched === null) throw new Error('The release is not scheduled.');
  const surfaces = { publicUrl: newsroom.url, graphqlUrl: `${newsroom.url}/graphql` };
  const places = { public: surfaces, direct: surfaces };
  return watchRelease(watched, places, {
    mayGoOn: () => Promise.resolve(true),
    signal: new AbortController().signal,
  });
}

test('of a scheduled release the CMS shows a stranger nothing, at no address of its own', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, secret);
  await deskOf(newsroom.strapi, documentId).agree();
  await deskOf(newsroom.strapi, documentId).schedule(tomorrow);
  const { tried, findings } = await watch(documentId);
  expect(findings).toEqual([]);
  expect(tried).toBeGreaterThan(200);
});

test('nor of a scheduled correction, whose release is public', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, { slug: 'two-cranes' });
  await issue(newsroom.strapi, documentId);
  const desk = deskOf(newsroom.strapi, documentId);
  await desk.correct('The crane lifts fifty tonnes, where forty were stated by mistake.');
  await change(newsroom.strapi, documentId, { body: text('It lifts 50 tonnes.') });
  await desk.agree();
  await desk.schedule(tomorrow);
  expect((await watch(documentId)).findings).toEqual([]);
});

test('the record of a newsroom at work holds: issues, corrections, withdrawals, the library', async () => {
  const { strapi } = newsroom;
  const corrected = await writeRelease(strapi, library, { slug: 'corrected' });
  await issue(strapi, corrected);
  await correct(strapi, corrected, { headline: 'Harbour orders a red crane', slug: 'red-crane' });
  const withdrawn = await writeRelease(strapi, library, { slug: 'withdrawn' });
  await issue(strapi, withdrawn);
  await deskOf(strapi, withdrawn).withdraw();
  const data: object = { body: text('Harbour builds ships.') };
  const blocks = strapi.documents('api::boilerplate.boilerplate');
  await blocks.update({ documentId: library.boilerplate, data });
  const { fault, editions } = await readConsistently(strapi.db.connection, findFault);
  expect(fault).toBeNull();
  expect(editions).toBe(6);
});
