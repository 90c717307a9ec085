import { parseFeed } from '@rowanmanning/feed-parser';
import {
  hostileTexts,
  origin,
  toCorrectedItem,
  toSampleFeed,
  toSampleItem,
} from '../testing/sample-feed';
import { readXml } from '../testing/read-xml';
import { jsonFeed } from '../testing/json-feed-schema';
import { toAtom } from './to-atom';
import { toJsonFeed } from './to-json-feed';
import { toRss } from './to-rss';

const readJson = (text: string) => jsonFeed.parse(JSON.parse(text));

describe.each([
  ['RSS', toRss],
  ['Atom', toAtom],
])('%s, read by an independent parser', (_format, write) => {
  test('tells of the feed and of a release with its whole text', () => {
    const feed = parseFeed(write(toSampleFeed()));
    expect(feed).toMatchObject({
      title: 'Norderwisch Newsroom',
      description: 'Releases of Norderwisch.',
      language: 'en',
      self: `${origin}/feeds/rss.xml`,
    });
    const [item] = feed.items;
    expect(item).toMatchObject({
      id: 'urn:uuid:1f0f3a86-2a4f-4f0e-9d0a-6f7d7c3a9b51',
      title: 'Norderwisch Orders Two Ferries',
      url: `${origin}/releases/norderwisch-order`,
      published: new Date('2026-06-01T05:00:00.000Z'),
    });
    expect(item?.authors).toEqual([expect.objectContaining({ name: 'Norderwisch' })]);
    for (const words of [
      '<em>Delivery is planned for 2027</em>',
      '<strong>HAMBURG, June 1, 2026 --</strong> Norderwisch has ordered two ferries.',
      '<h2>About Norderwisch</h2><p>Norderwisch runs ferries.</p>',
      'Statements may differ from results.',
      'Imke Brandt<br>Head of Investor Relations<br>+49 40 1234<br><a href="mailto:ir@norderwisch.example">ir@norderwisch.example</a>',
      '>The fleet</a>',
      `<a href="${origin}/files/${'a'.repeat(64)}/chart.png">The chart</a>`,
    ]) {
      expect(item?.content).toContain(words);
    }
    expect(item?.media).toEqual([
      expect.objectContaining({
        url: `${origin}/files/${'a'.repeat(64)}/chart.png`,
        mimeType: 'image/png',
        length: 1200,
      }),
    ]);
  });

  test('files a release under its tickers, ISINs and categories, each once', () => {
    const [item] = parseFeed(write(toSampleFeed())).items;
    const terms = item?.categories.map(({ url, label }) => [url ?? null, label]);
    expect(terms).toEqual([
      [`${origin}/rss/stock`, 'XETRA:NWX'],
      [`${origin}/rss/stock`, 'Nasdaq:NWXY'],
      [`${origin}/rss/ISIN`, 'DE000A0NWX11'],
      [`${origin}/rss/category`, 'Orders'],
    ]);
  });

  test('tells of a correction as the same item, updated, with its notice at the head', () => {
    const [before] = parseFeed(write(toSampleFeed())).items;
    const [item] = parseFeed(write(toSampleFeed([toCorrectedItem()]))).items;
    expect(item?.id).toBe(before?.id);
    expect(item?.published).toEqual(before?.published);
    expect(item?.updated).toEqual(new Date('2026-06-03T22:30:00.000Z'));
    expect(item?.url).toBe(`${origin}/releases/norderwisch-orders-three`);
    // In the company's zone the day has changed already.
    expect(item?.content).toMatch(
      /^<p><strong>Correction of June 4, 2026:<\/strong> Three ferries &(?:amp;)? not two.<\/p>/,
    );
    expect(item?.categories.map(({ label }) => label)).toContain('correction');
  });

  test.each(hostileTexts)('survives %j in every text', async (text) => {
    const parts = {
      headline: text,
      subheadline: text,
      summary: text,
      notice: text,
      source: text,
      categories: [{ slug: 'orders', name: text }],
    };
    const xml = write(toSampleFeed([toSampleItem({ content: parts })]));
    const { errors, texts } = await readXml(xml);
    expect(errors).toEqual([]);
    expect(texts).toContain(
      text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''),
    );
    expect(xml).not.toContain('<script>');
  });

  test('an empty newsroom has a feed without items', () => {
    expect(parseFeed(write(toSampleFeed([]))).items).toEqual([]);
  });
});

test('RSS says that its GUIDs are no addresses, and dates as RFC 822 does', () => {
  const rss = toRss(toSampleFeed());
  expect(rss).toContain('<guid isPermaLink="false">urn:uuid:');
  expect(rss).toContain('<pubDate>Mon, 01 Jun 2026 05:00:00 GMT</pubDate>');
  expect(rss).toContain('<dcterms:modified>2026-06-01T05:00:00.000Z</dcterms:modified>');
});

test('RSS has one enclosure for an item, and links to the other files', () => {
  const [attachment] = toSampleItem().content.attachments;
  if (!attachment) throw new Error('The sample has no attachment.');
  const second = { title: 'Second', file: { ...attachment.file, name: 'second.pdf' } };
  const item = toSampleItem({ content: { attachments: [attachment, second] } });
  const rss = toRss(toSampleFeed([item]));
  expect(rss.match(/<enclosure /g)).toHaveLength(1);
  expect(rss).toMatch(/<atom:link rel="enclosure"[^>]*second\.pdf"/);
});

test('JSON Feed keeps to its specification and carries what finance readers want', () => {
  const feed = readJson(toJsonFeed(toSampleFeed([toCorrectedItem()])));
  expect(feed.items[0]).toMatchObject({
    id: 'urn:uuid:1f0f3a86-2a4f-4f0e-9d0a-6f7d7c3a9b51',
    date_published: '2026-06-01T05:00:00.000Z',
    date_modified: '2026-06-03T22:30:00.000Z',
    language: 'en',
    tags: ['XETRA:NWX', 'Nasdaq:NWXY', 'DE000A0NWX11', 'Orders', 'correction'],
    attachments: [{ mime_type: 'image/png', size_in_bytes: 1200 }],
    _dateline: { edition: 2, kind: 'correction', notice: 'Three ferries & not two.' },
  });
});

test.each(hostileTexts)('JSON Feed keeps %j', (text) => {
  const feed = readJson(toJsonFeed(toSampleFeed([toSampleItem({ content: { headline: text } })])));
  expect(feed.items[0]?.title).toBe(text);
});

test('links within a release lead to its page, wherever they stand', () => {
  const paragraph = {
    type: 'paragraph' as const,
    content: [
      {
        type: 'text' as const,
        text: 'below',
        marks: [{ type: 'link' as const, attrs: { href: '#note' } }],
      },
    ],
  };
  const cell = {
    type: 'tableCell' as const,
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [paragraph],
  };
  const body = {
    type: 'doc' as const,
    content: [
      paragraph,
      { type: 'blockquote' as const, content: [paragraph] },
      {
        type: 'bulletList' as const,
        content: [{ type: 'listItem' as const, content: [paragraph] }],
      },
      { type: 'table' as const, content: [{ type: 'tableRow' as const, content: [cell] }] },
    ],
  };
  const feed = readJson(toJsonFeed(toSampleFeed([toSampleItem({ content: { body } })])));
  const links = feed.items[0]?.content_html?.match(/href="[^"]*#note"/g);
  expect(links).toEqual(Array(4).fill(`href="${origin}/releases/norderwisch-order#note"`));
});

test('a German release is explained in German', () => {
  const item = toSampleItem({
    edition: { number: 2, kind: 'correction', contentHash: 'c'.repeat(64) },
    content: { language: 'de', notice: 'Drei Fähren.' },
  });
  const feed = readJson(toJsonFeed(toSampleFeed([item])));
  expect(feed.items[0]?.content_html).toContain('Berichtigung vom 1. Juni 2026:');
});
