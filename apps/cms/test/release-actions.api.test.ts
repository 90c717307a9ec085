import { change, correct, issue, keepLibrary, type Library, text, writeRelease } from './team';
import { localeService } from '../src/platform/strapi-services';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { request, signInAs } from './accounts';

/** What Strapi's own buttons and addresses make of a release, over HTTP. */

const releases = '/content-manager/collection-types/api::release.release';

let newsroom: TestNewsroom;
let library: Library;
let send: (path: string, body?: object) => Promise<{ status: number; body: Answer }>;

interface Answer {
  data?: { documentId: string };
  error?: { message: string };
}

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
  const token = await signInAs(newsroom, 'admin@newsroom.example', 'Administrator');
  send = async (path, given = {}) => {
    const { status, body } = await request(newsroom, 'POST', path, given, token);
    return { status, body: body as Answer };
  };
});
afterAll(() => newsroom.close());

const find = (documentId: string, locale = 'en') =>
  newsroom.strapi
    .documents('api::release.release')
    .findOne({ documentId, locale, populate: ['dateline', 'company', 'boilerplates'] });
const findEdition = (slug: string) =>
  newsroom.ask('query ($slug: String!) { release(slug: $slug) { headline } }', { slug });

describe('the duplicate of an issued release', () => {
  let copyId: string;
  let issuedId: string;

  beforeAll(async () => {
    issuedId = await writeRelease(newsroom.strapi, library, {
      slug: 'second-quarter',
      originallyIssuedAt: '2020-06-01T12:00:00.000Z',
      dateline: {
        city: 'Hamburg',
        country: 'Germany',
        day: '2020-06-01',
        text: 'HAMBURG, 1 June 2020 --',
      },
      body: text('Revenue rose.'),
    });
    await issue(newsroom.strapi, issuedId);
    await correct(newsroom.strapi, issuedId, { subheadline: 'It lifts 40 tonnes' });
    const { status, body } = await send(`${releases}/auto-clone/${issuedId}`);
    expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
    copyId = body.data?.documentId ?? '';
  });

  test('is a new draft with its words, company and blocks', async () => {
    expect(copyId).not.toBe(issuedId);
    expect(await find(copyId)).toMatchObject({
      headline: 'Harbour orders a crane',
      body: text('Revenue rose.'),
      company: { documentId: library.company },
      boilerplates: [expect.anything()],
    });
  });

  test('has no address, no notice and no dates of the other', async () => {
    expect(await find(copyId)).toMatchObject({
      slug: null,
      notice: null,
      originallyIssuedAt: null,
      dateline: { city: 'Hamburg', country: 'Germany', day: null, text: null },
    });
  });

  test('leaves what was issued as it is, and is a draft of the desk', async () => {
    expect(await find(issuedId)).toMatchObject({ slug: 'second-quarter' });
    expect((await findEdition('second-quarter')).body.data).toEqual({
      release: { headline: 'Harbour orders a crane' },
    });
    const rows: { stage: string; edition: number | null }[] = await newsroom.strapi.db
      .connection('release_lives')
      .where({ document_id: copyId })
      .select('stage', 'edition');
    expect(rows).toEqual([{ stage: 'draft', edition: null }]);
  });

  test('is given an address of its own at its first save', async () => {
    await change(newsroom.strapi, copyId, { headline: 'Harbour orders two cranes', slug: null });
    expect(await find(copyId)).toMatchObject({ slug: 'harbour-orders-two-cranes' });
  });

  test('cannot be issued before it has a day of its own', async () => {
    const response = await send(`/dateline/releases/${copyId}/transitions`, {
      locale: 'en',
      transition: { type: 'request-approval' },
    });
    expect(response.status).toBe(400);
    expect(response.body.error?.message).toMatch(/day|date/i);
  });
});

test('a release in German alone is duplicated as a German draft', async () => {
  await localeService(newsroom.strapi).create({ code: 'de', name: 'Deutsch' });
  const data: object = { headline: 'Harbour bestellt einen Kran', slug: 'kran' };
  const { documentId } = await newsroom.strapi
    .documents('api::release.release')
    .create({ locale: 'de', data });
  const { body } = await send(`${releases}/auto-clone/${documentId}`, { locale: 'de' });
  const rows: unknown[] = await newsroom.strapi.db
    .connection('release_lives')
    .where({ document_id: body.data?.documentId ?? '' })
    .select('language', 'stage');
  expect(rows).toEqual([{ language: 'de', stage: 'draft' }]);
});

test.each(['publish', 'unpublish', 'discard'])(
  'Strapi’s own %s of a release is refused in words',
  async (action) => {
    const documentId = await writeRelease(newsroom.strapi, library, { slug: `release-${action}` });
    const { status, body } = await send(`${releases}/${documentId}/actions/${action}`);
    expect(status).toBe(400);
    expect(body.error?.message).toMatch(/^A release (is not published|cannot be unpublished)/);
  },
);

test.each(['bulkPublish', 'bulkUnpublish'])(
  'Strapi’s own %s of releases is refused in words',
  async (action) => {
    const documentId = await writeRelease(newsroom.strapi, library, {
      slug: `bulk-${action.toLowerCase()}`,
    });
    const { status, body } = await send(`${releases}/actions/${action}`, {
      documentIds: [documentId],
    });
    expect(status).toBe(400);
    expect(body.error?.message).toMatch(/^A release (is not published|cannot be unpublished)/);
  },
);
