import type { BodyDocument, FrozenFile, ReleaseContent } from '@dateline/release';

export const sampleFile: FrozenFile = {
  sha256: 'a'.repeat(64),
  name: 'chart.png',
  mediaType: 'image/png',
  bytes: 1200,
  width: 640,
  height: 480,
};

/** A text of one paragraph. */
export function toText(text: string): BodyDocument {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

/** A whole content as an edition holds it, with the given parts in place of its own. */
export function toReleaseContent(parts: Partial<ReleaseContent> = {}): ReleaseContent {
  return {
    language: 'en',
    slug: 'norderwisch-order',
    headline: 'Norderwisch Orders Two Ferries',
    subheadline: null,
    summary: 'Two more ferries.',
    dateline: null,
    body: toText('Norderwisch has ordered two ferries.'),
    company: {
      slug: 'norderwisch',
      name: 'Norderwisch',
      legalName: 'Norderwisch AG',
      lei: null,
      website: null,
      domains: [],
      timeZone: 'Europe/Berlin',
      socialProfiles: [],
      listings: [],
    },
    boilerplates: [],
    disclaimers: [],
    contacts: [],
    source: null,
    categories: [],
    attachments: [{ title: 'The chart', file: sampleFile }],
    images: [],
    links: [],
    originallyIssuedAt: null,
    notice: null,
    ...parts,
  };
}
