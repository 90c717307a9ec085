import { type EditionsIssued, editionsIssued } from './editions-issued';

const edition: EditionsIssued['editions'][number] = {
  releaseId: '39e251b7-cccd-5710-a227-fe3b30309f2a',
  editionNumber: 2,
  kind: 'correction',
  contentHash: 'a'.repeat(64),
  issuedAt: '2026-03-02T07:00:00.000Z',
  slugs: ['norderwisch-order', 'norderwisch'],
  companySlugs: ['norderwisch'],
};
const event: EditionsIssued = { type: 'editions.issued', editions: [edition, edition] };

test('takes the event as the CMS sends it', () => {
  expect(editionsIssued.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
});

test.each<[string, object]>([
  ['a release without an identity', { releaseId: 'norderwisch-order' }],
  ['an edition before the first', { editionNumber: 0 }],
  ['half an edition', { editionNumber: 1.5 }],
  ['an edition of an unknown kind', { kind: 'draft' }],
  ['a hash in capitals', { contentHash: 'A'.repeat(64) }],
  ['a local time', { issuedAt: '2026-03-02T07:00:00' }],
  ['no address to refresh', { slugs: [] }],
  [
    'more addresses than a page cache should be made to render',
    { slugs: new Array(101).fill('a') },
  ],
  ['a member that would tell more than that', { headline: 'Norderwisch Orders Two Ferries' }],
])('refuses %s', (_, parts) => {
  const changed = { ...event, editions: [edition, { ...edition, ...parts }] };
  expect(editionsIssued.safeParse(changed).success).toBe(false);
});

test.each<[string, object]>([
  ['another event', { type: 'edition.drafted' }],
  ['news of nothing', { editions: [] }],
  ['more editions than are committed together', { editions: new Array(101).fill(edition) }],
])('refuses %s', (_, parts) => {
  expect(editionsIssued.safeParse({ ...event, ...parts }).success).toBe(false);
});
