import type { ReleaseContent } from '@dateline/release';
import { text } from './team';

const file = {
  sha256: 'a'.repeat(64),
  name: 'chart.png',
  mediaType: 'image/png',
  bytes: 1200,
  width: 640,
  height: 480,
};

/** A whole content of a release, with the given parts in place of its own. */
export function toContent(parts: Partial<ReleaseContent> = {}): ReleaseContent {
  return {
    language: 'en',
    slug: 'harbour-orders-a-crane',
    headline: 'Harbour Orders a Crane',
    subheadline: null,
    summary: null,
    dateline: null,
    body: text('Harbour plc has ordered a crane that lifts forty tonnes from the quay at Hamburg.'),
    company: {
      slug: 'harbour',
      name: 'Harbour',
      legalName: 'Harbour plc',
      lei: null,
      website: null,
      domains: ['harbour.example'],
      timeZone: 'Europe/Berlin',
      socialProfiles: [],
      listings: [{ exchange: 'NYSE', mic: 'XNYS', ticker: 'HARB', isin: null }],
    },
    boilerplates: [{ heading: 'About Harbour', body: text('Harbour builds cranes.') }],
    disclaimers: [],
    contacts: [],
    source: null,
    categories: [{ slug: 'orders', name: 'Orders' }],
    attachments: [{ title: 'The chart', file }],
    images: [],
    links: [],
    originallyIssuedAt: null,
    notice: null,
    ...parts,
  };
}
