import { toContent } from '../../../test/to-content';
import { text } from '../../../test/team';
import { findLeaks } from './find-leaks';
import { listPublicPassages } from './store/list-public-texts';
import type { Probe, ProbeAnswer } from './probe';
import { toSecrets } from './to-secrets';

const content = toContent({
  headline: 'Harbour Raises Its Dividend to Nine Cents',
  body: text(
    'The board of Harbour plc has resolved to pay nine cents a share on the first of June.',
  ),
});
const hash = 'a'.repeat(64);
const marks = ['/releases/harbour-raises', 'k3jx8d2m1q9w', hash, 'report-q2.pdf'];
const secrets = toSecrets(content, marks, ['Harbour plc is listed in New York.']);

const probe: Probe = { label: 'feed', method: 'GET', url: 'https://ir.example/feed.xml' };
const nothing: ProbeAnswer = { status: 404, headers: 'content-type: text/html', body: 'Not found' };
const see = (answer: Partial<ProbeAnswer>, asked = probe, unknown: ProbeAnswer | null = null) =>
  findLeaks(asked, { ...nothing, ...answer }, unknown, secrets);

test('an answer that says nothing is no leak', () => {
  expect(see({})).toEqual([]);
  expect(see({}, probe, nothing)).toEqual([]);
});

test.each([
  ['the headline', '<title>Harbour raises its dividend to nine cents</title>'],
  ['the headline cut off', '<li>Harbour Raises Its Dividend to…</li>'],
  ['a passage of the text', '{"text":"… has resolved to pay nine cents a share on the …"}'],
  ['the headline in other letters', 'HARBOUR RAISES ITS DIVIDEND TO NINE CENTS'],
  ['the headline as entities', 'Harbour &#82;aises Its Dividend&nbsp;to Nine Cents'],
])('%s in a body is seen', (_, body) => {
  expect(see({ body })).toEqual(['feed (GET): words of the release in the body']);
});

test('words in a header or a redirect are seen', () => {
  expect(see({ headers: 'x-title: Harbour Raises Its Dividend to Nine Cents' })).toEqual([
    'feed (GET): words of the release in the headers',
  ]);
  expect(see({ status: 308, headers: 'location: /releases/harbour-raises' })).toEqual([
    'feed (GET): a name of the release in the headers',
  ]);
});

test.each([
  ['its address in a sitemap', '<loc>https://ir.example/releases/harbour-raises</loc>'],
  ['its document’s id', '{"documentId":"k3jx8d2m1q9w"}'],
  ['a hash of a file', `/files/${hash}/x.pdf`],
  ['a name of a file', 'Content: "report-q2.pdf"'],
])('%s is seen', (_, body) => {
  expect(see({ body })).toEqual(['feed (GET): a name of the release in the body']);
});

test.each([
  ['a longer address', '/releases/harbour-raises-its-stake'],
  ['words that are common', 'Harbour plc will pay nine cents'],
  ['what is public already', 'Harbour plc is listed in New York.'],
])('%s is no leak', (_, body) => {
  expect(see({ body })).toEqual([]);
});

test('what the request says itself is no leak when it is repeated', () => {
  const url = `https://ir.example/search?q=${encodeURIComponent('harbour raises its dividend to nine cents')}`;
  const body = 'Nothing was found for harbour raises its dividend to nine cents.';
  expect(see({ body }, { ...probe, url })).toEqual([]);
  const graphql: Probe = { ...probe, method: 'POST', body: '{ release(slug: "k3jx8d2m1q9w") }' };
  expect(see({ body: 'no release k3jx8d2m1q9w' }, graphql)).toEqual([]);
});

test('more than the request said is a leak, also where it is repeated', () => {
  const url = 'https://ir.example/releases/harbour-raises';
  const body = '/releases/harbour-raises: Harbour raises its dividend to nine cents';
  expect(see({ body }, { ...probe, url })).toEqual([
    'feed (GET): words of the release in the body',
  ]);
});

test('a status of its own tells that a release exists', () => {
  expect(see({ status: 403 }, probe, nothing)).toEqual([
    'feed (GET): status 403 where an unknown release answers 404',
  ]);
});

test('no finding quotes the release', () => {
  const all = see(
    { status: 200, body: `Harbour Raises Its Dividend to Nine Cents ${hash}` },
    probe,
    nothing,
  );
  expect(all).toHaveLength(3);
  expect(all.join()).not.toMatch(/dividend|aaaa/i);
});

test('what is public in two paragraphs and with a link is no leak in a release that repeats it', () => {
  const about = text(
    'Harbour plc runs the docks that it builds itself.',
    'Harbour has its seat in Oslo and is read about on its own site.',
  );
  const first = about.content[0];
  if (first?.type !== 'paragraph') throw new Error('no paragraph');
  first.content = [
    { type: 'text', text: 'Harbour plc runs ' },
    { type: 'text', text: 'the docks', marks: [{ type: 'bold' }] },
    { type: 'text', text: ' that it builds itself.' },
  ];
  const issued = toContent({ headline: 'Last Year', body: about });
  const repeated = toSecrets(
    toContent({ ...content, body: about }),
    [],
    listPublicPassages({ kind: 'issuance', canonicalContent: JSON.stringify(issued) }),
  );
  const body =
    '<p>Harbour plc runs <b>the docks</b> that it builds itself.</p><p>Harbour has its seat in Oslo and is read about on its own site.</p>';
  expect(findLeaks(probe, { ...nothing, body }, null, repeated)).toEqual([]);
});
