import { webNews, webNewsPaths } from './web-news';

const published = {
  type: 'publications.changed',
  kind: 'event',
  slugs: ['second-quarter-2026'],
  companySlugs: ['norderwisch'],
};

/** As a CMS of the first version wrote it. */
const issued = {
  type: 'editions.issued',
  editions: [
    {
      releaseId: '39e251b7-cccd-5710-a227-fe3b30309f2a',
      editionNumber: 1,
      kind: 'issuance',
      contentHash: 'a'.repeat(64),
      issuedAt: '2026-03-02T07:00:00.000Z',
      slugs: ['norderwisch-order'],
      companySlugs: ['norderwisch'],
    },
  ],
};

test.each([published, issued])('what waits is read, whichever version wrote it: %j', (waiting) => {
  expect(webNews.parse(waiting)).toEqual(waiting);
});

test('one kind of news under the name of another is refused', () => {
  for (const mixed of [
    { ...published, type: 'editions.issued' },
    { ...issued, type: 'publications.changed' },
    { ...published, type: 'editions.drafted' },
  ]) {
    expect(webNews.safeParse(mixed).success).toBe(false);
  }
});

test('each is sent to a place of its own', () => {
  expect(new Set(Object.values(webNewsPaths)).size).toBe(2);
});
