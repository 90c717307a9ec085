import type { ReleaseContent } from '@dateline/release';
import { toBody, toSampleContent } from '@dateline/release/testing/sample-content';
import type { Feed, FeedItem } from '../feed/feed';

export const origin = 'https://news.example.com';

/** The sample content, issued in 2026 and with all that a feed has a place for. */
function toFeedContent(parts: Partial<ReleaseContent> = {}): ReleaseContent {
  const { company } = toSampleContent();
  return toSampleContent({
    summary: 'Two more ferries.',
    dateline: {
      text: 'HAMBURG, June 1, 2026 --',
      city: 'Hamburg',
      region: null,
      country: null,
      day: '2026-06-01',
      wire: null,
    },
    company: {
      ...company,
      website: 'https://norderwisch.example/',
      domains: [],
      socialProfiles: [],
      listings: [
        { exchange: 'XETRA', mic: 'XETR', ticker: 'NWX', isin: 'DE000A0NWX11' },
        { exchange: 'Nasdaq', mic: 'XNAS', ticker: 'NWXY', isin: 'DE000A0NWX11' },
      ],
    },
    disclaimers: [{ heading: null, body: toBody('Statements may differ from results.') }],
    contacts: [
      {
        type: 'investors',
        name: 'Imke Brandt',
        title: 'Head of Investor Relations',
        organisation: null,
        phone: '+49 40 1234',
        email: 'ir@norderwisch.example',
      },
    ],
    source: 'Norderwisch AG',
    links: [{ label: 'The fleet', url: 'https://norderwisch.example/fleet?a=1&b=2' }],
    ...parts,
  });
}

export function toSampleItem(
  parts: Partial<Omit<FeedItem, 'content'>> & { content?: Partial<ReleaseContent> } = {},
): FeedItem {
  return {
    urn: 'urn:uuid:1f0f3a86-2a4f-4f0e-9d0a-6f7d7c3a9b51',
    url: `${origin}/releases/norderwisch-order`,
    issuedAt: '2026-06-01T05:00:00.000Z',
    updatedAt: '2026-06-01T05:00:00.000Z',
    edition: { number: 1, kind: 'issuance', contentHash: 'b'.repeat(64) },
    ...parts,
    content: toFeedContent(parts.content),
  };
}

/** The sample item, corrected two days later at another address. */
export function toCorrectedItem(): FeedItem {
  return toSampleItem({
    url: `${origin}/releases/norderwisch-orders-three`,
    updatedAt: '2026-06-03T22:30:00.000Z',
    edition: { number: 2, kind: 'correction', contentHash: 'c'.repeat(64) },
    content: { headline: 'Norderwisch Orders Three Ferries', notice: 'Three ferries & not two.' },
  });
}

export function toSampleFeed(items: FeedItem[] = [toSampleItem()]): Feed {
  return {
    origin,
    title: 'Norderwisch Newsroom',
    description: 'Releases of Norderwisch.',
    language: 'en',
    pageUrl: `${origin}/`,
    url: `${origin}/feeds/rss.xml`,
    updatedAt: items[0]?.updatedAt ?? '1970-01-01T00:00:00.000Z',
    items,
  };
}

/** What would break a careless writer of XML, HTML, JSON or calendars. */
export const hostileTexts = [
  ']]>',
  '<script>alert(1)</script>',
  '&amp; & &#0; &bogus;',
  '"\'><!--',
  'Ä – “quoted” 株式 😀',
  'lone \ud800 and \udc00 halves',
  'null \u0000, bell \u0007, escape \u001b, not \ufffe \uffff',
  'line\r\nBEGIN:VEVENT\r\nline\u2028paragraph\u0085',
];
