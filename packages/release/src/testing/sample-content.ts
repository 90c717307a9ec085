import type { BodyDocument } from '../body/body-document';
import type { FrozenFile } from '../content/content-schemas';
import type { ReleaseContent } from '../content/release-content';

/** A body of one paragraph. */
export function toBody(text: string): BodyDocument {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

export const sampleFile: FrozenFile = {
  sha256: 'a'.repeat(64),
  name: 'chart.png',
  mediaType: 'image/png',
  bytes: 1200,
  width: 640,
  height: 480,
};

/** A whole content, with the given parts in place of its own. */
export function toSampleContent(parts: Partial<ReleaseContent> = {}): ReleaseContent {
  return {
    language: 'en',
    slug: 'norderwisch-order',
    headline: 'Norderwisch Orders Two Ferries',
    subheadline: 'Delivery is planned for 2027',
    summary: null,
    dateline: {
      text: 'FRANKFURT, June 1, 2020 --',
      city: 'Frankfurt',
      region: null,
      country: null,
      day: '2020-06-01',
      wire: null,
    },
    body: toBody('Norderwisch has ordered two ferries.'),
    company: {
      slug: 'norderwisch',
      name: 'Norderwisch',
      legalName: 'Norderwisch AG',
      lei: null,
      website: 'https://example.com/',
      domains: ['example.com'],
      timeZone: 'Europe/Berlin',
      socialProfiles: [{ network: 'LinkedIn', url: 'https://example.com/linkedin' }],
      listings: [{ exchange: 'XETRA', mic: 'XETR', ticker: 'NWX', isin: null }],
    },
    boilerplates: [{ heading: 'About Norderwisch', body: toBody('Norderwisch runs ferries.') }],
    disclaimers: [],
    contacts: [
      {
        type: 'investors',
        name: 'Imke Brandt',
        title: null,
        organisation: null,
        phone: '+49 69 1234',
        email: 'ir@example.com',
      },
    ],
    source: null,
    categories: [{ slug: 'orders', name: 'Orders' }],
    attachments: [{ title: 'The chart', file: sampleFile }],
    images: [],
    links: [{ label: 'Fleet', url: 'https://example.com/fleet' }],
    originallyIssuedAt: null,
    notice: null,
    ...parts,
  };
}
