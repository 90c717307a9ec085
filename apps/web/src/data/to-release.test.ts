import { picture, toSentRelease, toText } from '../../test/sent-release';
import { toRelease } from './to-release';

test('a release is mapped whole', () => {
  const sent = toSentRelease();
  const { canonicalContent: _, pdfUrl: __, ...edition } = sent.edition;
  const { updatedAt: ___, ...rest } = sent;
  const { timeZone, ...company } = sent.company;
  expect(toRelease(sent)).toEqual({
    ...rest,
    dateline: 'HAMBURG, Germany, August 6, 2026 --',
    body: toText('The text.'),
    edition: { ...edition, kind: 'issuance', pdfPath: '/releases/one/editions/1/release.pdf' },
    company,
    timeZone,
    boilerplates: [{ heading: 'About', body: toText('About it.') }],
    disclaimers: [{ heading: null, body: toText('No promise.') }],
    contacts: [{ ...sent.contacts[0], type: 'media' }],
    attachments: [
      {
        title: 'Fact sheet',
        path: `/files/${'d'.repeat(64)}/facts.pdf`,
        mediaType: 'application/pdf',
        bytes: 42_694,
      },
    ],
    pictures: {
      [picture.sha256]: { path: `/files/${picture.sha256}/chart.png`, width: 1600, height: 900 },
    },
  });
});

test('files are addressed on the newsroom’s own origin, whatever its name', () => {
  const release = toRelease(toSentRelease());
  const paths = [...release.attachments, ...Object.values(release.pictures)].map(
    ({ path }) => path,
  );
  expect(paths.every((path) => path.startsWith('/files/'))).toBe(true);
});

test('a content that is not what its hash was computed over is shown to nobody', () => {
  const { edition } = toSentRelease();
  const changed = { ...edition, canonicalContent: `${edition.canonicalContent} ` };
  expect(() => toRelease(toSentRelease({ edition: changed }))).toThrow('hash');
});

test.each([
  ['an unknown element', { type: 'doc', content: [{ type: 'video' }] }],
  [
    'a script as a link',
    {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'x',
              marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
            },
          ],
        },
      ],
    },
  ],
  ['nothing', null],
])('%s in any of its texts stops the page', (_, json) => {
  expect(() => toRelease(toSentRelease({ body: { json } }))).toThrow('no page can show');
  expect(() =>
    toRelease(toSentRelease({ disclaimers: [{ heading: null, body: { json } }] })),
  ).toThrow('no page can show');
});
