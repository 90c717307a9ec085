import { sampleNewsroom, type SampleRelease } from '@dateline/fixtures';
import type { Edition, Release } from '../src/domain/release';
import type { ReleaseInList } from '../src/domain/release-list';

const get = <Item>(items: Item[], isWanted: (item: Item) => boolean): Item => {
  const found = items.find(isWanted);
  if (!found) throw new Error('The sample newsroom has no such thing.');
  return found;
};

/** A release of the sample newsroom as its page takes it. */
export function toSampleRelease(slug: string, changes: Partial<Release> = {}): Release {
  const sample = get(sampleNewsroom.releases, (release) => release.slug === slug);
  const company = get(sampleNewsroom.companies, (issuer) => issuer.slug === sample.company);
  const block = (key: string) => {
    const blocks = [...sampleNewsroom.boilerplates, ...sampleNewsroom.disclaimers];
    const { heading, body } = get(blocks, (one) => one.key === key);
    return { heading, body };
  };
  return {
    urn: 'urn:uuid:1f0f3a86-2a4f-4f0e-9d0a-6f7d7c3a9b51',
    slug,
    url: `https://news.example.com/releases/${slug}`,
    language: 'en',
    headline: sample.headline,
    subheadline: sample.subheadline,
    summary: sample.summary ?? '',
    dateline: sample.dateline?.text ?? null,
    body: sample.body,
    issuedAt: sample.originallyIssuedAt,
    edition: toSampleEdition({ kind: 'archive', issuedAt: sample.originallyIssuedAt }),
    notice: null,
    company: {
      slug: company.slug,
      name: company.name,
      url: `https://news.example.com/companies/${company.slug}`,
      legalName: company.legalName,
      lei: company.lei,
      website: company.website,
    },
    timeZone: company.timeZone,
    listings: company.listings,
    boilerplates: sample.boilerplates.map(block),
    disclaimers: sample.disclaimers.map(block),
    contacts: sample.contacts.map((key) => get(sampleNewsroom.contacts, (one) => one.key === key)),
    source: sample.source,
    categories: [],
    attachments: [],
    links: sample.links,
    translations: [],
    pictures: Object.fromEntries(
      sampleNewsroom.files.map(({ key, name }) => [
        key,
        { path: `/files/${name}`, width: 1600, height: 900 },
      ]),
    ),
    ...changes,
  };
}

export function toSampleEdition(changes: Partial<Edition> = {}): Edition {
  return {
    number: 1,
    kind: 'issuance',
    issuedAt: '2020-06-01T12:30:00.000Z',
    isCurrent: true,
    contentHash: '0123456789abcdef'.repeat(4),
    pdfPath: '/releases/one/editions/1/release.pdf',
    cardUrl: 'https://news.example.com/releases/one/editions/1/card.png',
    ...changes,
  };
}

export const sampleSlugs = sampleNewsroom.releases.map((release: SampleRelease) => release.slug);

/** A release for a list. */
export function toListed(changes: Partial<ReleaseInList> = {}): ReleaseInList {
  return {
    slug: 'one',
    language: 'en',
    headline: 'One',
    standfirst: 'In short.',
    issuedAt: '2026-08-06T05:00:00.000Z',
    updatedAt: '2026-08-06T05:00:00.000Z',
    timeZone: 'Europe/Berlin',
    isCorrected: false,
    company: { slug: 'varmholt', name: 'Varmholt' },
    listings: [],
    categories: [],
    ...changes,
  };
}
