import { readWatched } from '../src/modules/embargo-watch/store/read-watched';
import { watchRelease } from '../src/modules/embargo-watch/watch-release';
import { findFault } from '../src/modules/verification/find-fault';
import { readConsistently } from '../src/modules/verification/read-consistently';
import { change, correct, teamOf, issue, keepLibrary, text, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let company: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom({ sample: true });
  const filters = { slug: 'varmholt' };
  const found = await newsroom.strapi.documents('api::company.company').findFirst({ filters });
  if (found === null) throw new Error('The sample has no such company.');
  company = found.documentId;
}, 600_000);
afterAll(() => newsroom.close());

const tomorrow = new Date(Date.now() + 86_400_000);
const releases = () => newsroom.strapi.documents('api::release.release');

/** What one round over the newsroom finds of a release that is scheduled. */
async function scheduleAndWatch(documentId: string, language = 'en') {
  const team = teamOf(newsroom.strapi, documentId, language);
  await team.agree();
  await team.schedule(tomorrow);
  const { releaseId } = await team.workflow();
  const watched = await readWatched(newsroom.strapi.db.connection, releaseId);
  if (watched === null) throw new Error('The release is not scheduled.');
  const surfaces = { publicUrl: newsroom.url, graphqlUrl: `${newsroom.url}/graphql` };
  const { tried, findings } = await watchRelease(watched, surfaces, {
    mayGoOn: () => Promise.resolve(true),
    signal: new AbortController().signal,
  });
  return { findings, isThorough: tried > 200 };
}

const tight = { findings: [], isThorough: true };

describe('in the sample newsroom nothing is found', () => {
  test('of a new release with a file, an event and a media item', async () => {
    const { strapi } = newsroom;
    const file = await strapi.db.query('plugin::upload.file').findOne({});
    const { documentId } = await releases().create({
      data: {
        headline: 'Varmholt Joins Forces With the Makers of Harbourcranes',
        slug: 'varmholt-joins-forces-with-the-makers-of-harbourcranes',
        body: text('Varmholt has agreed to join forces with the makers of harbourcranes in Oslo.'),
        company: { documentId: company },
        attachments: [{ title: 'The agreement', file: file.id }],
      },
    });
    const common = { company: { documentId: company } };
    await strapi.documents('api::event.event').create({
      data: {
        ...common,
        ...{ title: 'The quarter in figures', slug: 'the-quarter', kind: 'results' },
        ...{ day: '2031-03-05', releases: [{ documentId }] },
      },
      status: 'published',
    });
    const picture = await strapi.db
      .query('plugin::upload.file')
      .findOne({ where: { mime: { $startsWith: 'image/' } } });
    await strapi.documents('api::media-item.media-item').create({
      data: {
        ...common,
        ...{ title: 'Harbourcranes at dusk', kind: 'picture', file: picture.id },
        alternativeText: 'Harbourcranes before an evening sky',
      },
    });
    expect(await scheduleAndWatch(documentId)).toEqual(tight);
  });

  test('of a correction, whose release is public', async () => {
    const filters = { company: { slug: 'varmholt' } };
    const issued = await releases().findFirst({ filters, locale: 'en' });
    if (issued === null) throw new Error('The sample has no such release.');
    const { documentId } = issued;
    await teamOf(newsroom.strapi, documentId).correct('The harbourcranes lift fifty tonnes.');
    await change(newsroom.strapi, documentId, {
      // That of the sample names the day of its first issue.
      dateline: null,
      subheadline: 'Harbourcranes of Varmholt Will Lift Fifty Tonnes Each',
    });
    expect(await scheduleAndWatch(documentId)).toEqual(tight);
  });

  test('of a translation, whose original is public', async () => {
    const { documentId } = await releases().create({
      data: {
        headline: 'Varmholt Opens a Yard in Bergen',
        slug: 'varmholt-opens-a-yard-in-bergen',
        body: text('Varmholt opens a yard in Bergen.'),
        company: { documentId: company },
      },
    });
    await issue(newsroom.strapi, documentId);
    const data: object = {
      headline: 'Varmholt eröffnet eine Werft für harbourcranes in Bergen',
      slug: 'varmholt-eroeffnet-eine-werft-fuer-harbourcranes',
      body: text('Varmholt eröffnet in Bergen eine Werft, in der harbourcranes gebaut werden.'),
      company: { documentId: company },
    };
    await releases().update({ documentId, locale: 'de', data });
    expect(await scheduleAndWatch(documentId, 'de')).toEqual(tight);
  });
});

test('the record of a newsroom at work holds: issues, corrections, withdrawals, the library', async () => {
  const { strapi } = newsroom;
  const read = () => readConsistently(strapi.db.connection, findFault);
  const before = await read();
  const library = await keepLibrary(strapi);
  const corrected = await writeRelease(strapi, library, { slug: 'corrected' });
  await issue(strapi, corrected);
  await correct(strapi, corrected, { headline: 'Harbour orders a red crane', slug: 'red-crane' });
  const withdrawn = await writeRelease(strapi, library, { slug: 'withdrawn' });
  await issue(strapi, withdrawn);
  await teamOf(strapi, withdrawn).withdraw();
  const data: object = { body: text('Harbour builds ships.') };
  const blocks = strapi.documents('api::boilerplate.boilerplate');
  await blocks.update({ documentId: library.boilerplate, data });
  const { fault, editions } = await read();
  expect(fault).toBeNull();
  expect(editions - before.editions).toBe(4);
});
