import { sha256Hex, toCanonicalJson } from '@dateline/release';
import { toText } from '../../test/release-content';
import { picture, toSentContent, toSentRelease } from '../../test/sent-release';
import { toIssuedRelease } from './to-release';

test('a release is mapped whole', () => {
  const sent = toSentRelease();
  const { canonicalContent: _, pdfUrl: __, ...edition } = sent.edition;
  expect(toIssuedRelease(sent)).toEqual({
    urn: sent.urn,
    slug: 'one',
    url: 'https://news.example.com/releases/one',
    language: 'en',
    headline: 'One',
    subheadline: null,
    summary: 'In short.',
    dateline: 'HAMBURG, Germany, August 6, 2026 --',
    body: toText('The text.'),
    issuedAt: sent.issuedAt,
    edition: { ...edition, kind: 'issuance', pdfPath: '/releases/one/editions/1/release.pdf' },
    notice: null,
    company: {
      slug: 'norderwisch',
      name: 'Norderwisch',
      url: 'https://news.example.com/companies/norderwisch',
      legalName: 'Norderwisch AG',
      lei: null,
      website: null,
    },
    timeZone: 'Europe/Berlin',
    listings: [],
    boilerplates: [{ heading: 'About', body: toText('About it.') }],
    disclaimers: [{ heading: null, body: toText('No promise.') }],
    contacts: toSentContent().contacts,
    source: null,
    categories: [{ slug: 'results', name: 'Results' }],
    attachments: [
      {
        title: 'Fact sheet',
        path: `/files/${'d'.repeat(64)}/facts.pdf`,
        mediaType: 'application/pdf',
        bytes: 42_694,
      },
    ],
    links: [],
    translations: [],
    pictures: {
      [picture.sha256]: { path: `/files/${picture.sha256}/chart.png`, width: 1600, height: 900 },
    },
  });
});

test('files are addressed on the newsroom’s own origin, whatever its name', () => {
  const release = toIssuedRelease(toSentRelease());
  const paths = [...release.attachments, ...Object.values(release.pictures)].map(
    ({ path }) => path,
  );
  expect(paths.every((path) => path.startsWith('/files/'))).toBe(true);
});

test('a content that is not what its hash was computed over is shown to nobody', () => {
  const { canonicalContent } = toSentRelease().edition;
  const changed = { canonicalContent: `${canonicalContent} ` };
  expect(() => toIssuedRelease(toSentRelease({}, changed))).toThrow('hash');
});

const script = {
  type: 'text',
  text: 'x',
  marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
};

test.each([
  ['an unknown element', { type: 'doc', content: [{ type: 'video' }] }],
  ['a script as a link', { type: 'doc', content: [{ type: 'paragraph', content: [script] }] }],
  ['nothing', null],
])('%s in any of its texts stops the page, though its hash holds', (_, json) => {
  for (const wrong of [{ body: json }, { disclaimers: [{ heading: null, body: json }] }]) {
    const canonicalContent = toCanonicalJson({ ...toSentContent(), ...wrong });
    const edition = { canonicalContent, contentHash: sha256Hex(canonicalContent) };
    expect(() => toIssuedRelease(toSentRelease({}, edition))).toThrow('no release that a page can');
  }
});
