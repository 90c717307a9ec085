import type { ReleaseContent } from '@dateline/release';
import { toSampleContent } from '@dateline/release/testing/sample-content';
import { text } from './team';

/** The sample content as Harbour plc, of the API tests, issues it, with the given parts. */
export function toContent(parts: Partial<ReleaseContent> = {}): ReleaseContent {
  return toSampleContent({
    slug: 'harbour-orders-a-crane',
    headline: 'Harbour Orders a Crane',
    subheadline: null,
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
    contacts: [],
    links: [],
    ...parts,
  });
}
