import { toCanonicalJson } from '../edition/content-hash';
import { doc, image } from '../testing/nodes';
import { sampleFile, toBody, toSampleContent } from '../testing/sample-content';
import { parseContent } from './parse-content';

function listFaults(value: unknown): { place: string; message: string }[] {
  const parsed = parseContent(value);
  return parsed.ok ? [] : parsed.problems;
}

test('takes a whole content as it is', () => {
  const content = toSampleContent();
  const before = toCanonicalJson(content);
  expect(parseContent(content)).toEqual({ ok: true, content });
  expect(toCanonicalJson(content)).toBe(before);
});

test('takes its own answer again unchanged', () => {
  const first = parseContent(toSampleContent({ headline: '  Spaced  ' }));
  if (!first.ok) throw new Error(first.problems[0]?.message);
  expect(first.content.headline).toBe('Spaced');
  expect(parseContent(first.content)).toEqual(first);
});

const { company, contacts } = toSampleContent();
test.each<[string, object, string, string]>([
  ['no headline', { headline: undefined }, 'headline', 'filled in'],
  ['a blank headline', { headline: ' ' }, 'headline', 'filled in'],
  ['a headline of two lines', { headline: 'a\nb' }, 'headline', 'single line'],
  ['a headline that no feed can hold', { headline: 'a\u0007b' }, 'headline', 'control'],
  ['half a character', { subheadline: '\ud83d' }, 'subheadline', 'control'],
  ['an endless headline', { headline: 'a'.repeat(501) }, 'headline', '500'],
  ['a slug with capitals', { slug: 'Order' }, 'slug', 'lower-case'],
  ['a slug that leaves its folder', { slug: '../admin' }, 'slug', 'lower-case'],
  ['a language that no browser knows how to read', { language: 'en-12' }, 'language', 'a language'],
  ['a language in capitals', { language: 'EN' }, 'language', 'a language'],
  ['a notice without a word', { notice: ' \n' }, 'notice', 'filled in'],
  ['no word on whether there is a notice', { notice: undefined }, 'notice', 'filled in'],
  ['an endless notice', { notice: 'a'.repeat(2001) }, 'notice', '2,000'],
  ['a notice that no feed can hold', { notice: 'a\u0000b' }, 'notice', 'control'],
  [
    'a time zone of no place',
    { company: { ...company, timeZone: 'Mars/Olympus' } },
    'company.timeZone',
    'IANA',
  ],
  [
    'a website that runs a script',
    { company: { ...company, website: 'javascript:alert(1)//' } },
    'company.website',
    'web address',
  ],
  [
    'a website with a hidden line break',
    { company: { ...company, website: 'ht\ntps://example.com' } },
    'company.website',
    'web address',
  ],
  [
    'a website without a host',
    { company: { ...company, website: 'https://' } },
    'company.website',
    'web address',
  ],
  [
    'a placeholder for a website',
    { company: { ...company, website: '#' } },
    'company.website',
    'web address',
  ],
  [
    'a contact without a kind',
    { contacts: [{ ...contacts[0], type: null }] },
    'contacts.0.type',
    '',
  ],
  [
    'a contact whose mailbox is none',
    { contacts: [{ ...contacts[0], email: 'ir@' }] },
    'contacts.0.email',
    'e-mail',
  ],
  ['an empty body', { body: null }, 'body', 'no text yet'],
  [
    'a body with a fault deep inside',
    { body: doc({ ...image('', null), attrs: {} } as never) },
    'body.content.0.attrs.file',
    'file reference',
  ],
  [
    'a boilerplate with a fault',
    { boilerplates: [{ heading: null, body: {} }] },
    'boilerplates.0.body',
    '“doc”',
  ],
  [
    'a day that never was',
    { originallyIssuedAt: '2021-02-30T12:00:00.000Z' },
    'originallyIssuedAt',
    'real instant',
  ],
  [
    'a local time',
    { originallyIssuedAt: '2021-02-03T12:00:00+02:00' },
    'originallyIssuedAt',
    'in UTC',
  ],
  [
    'a file named like a path',
    { images: [{ ...sampleFile, name: '../a.png' }] },
    'images.0.name',
    '',
  ],
])('refuses %s, and says where', (_, parts, place, message) => {
  const faults = listFaults({ ...toSampleContent(), ...parts });
  expect(faults).toContainEqual({ place, message: expect.stringContaining(message) });
});

test('takes the notice of a correction, with its paragraphs', () => {
  const notice = 'The number of ferries was wrong.\n\nIt is two.';
  const parsed = parseContent(toSampleContent({ notice: `${notice}\n` }));
  expect(parsed).toMatchObject({ ok: true, content: { notice } });
});

test('refuses members that it does not know, so that nothing unseen is hashed', () => {
  expect(listFaults({ ...toSampleContent(), embargoNote: 'x' })).toHaveLength(1);
});

test('refuses what is no content at all', () => {
  expect(parseContent(undefined).ok).toBe(false);
  expect(parseContent([]).ok).toBe(false);
});

describe('images', () => {
  const picture = doc({
    type: 'image',
    attrs: { file: sampleFile.sha256, alt: '', caption: null },
  });

  test.each([
    ['the body', { body: picture }],
    ['a boilerplate', { boilerplates: [{ heading: null, body: picture }] }],
    ['a disclaimer', { disclaimers: [{ heading: null, body: picture }] }],
  ])('of %s must come with their files', (_, parts) => {
    expect(listFaults(toSampleContent(parts))).toEqual([
      { place: 'images', message: expect.stringContaining(sampleFile.sha256) },
    ]);
    expect(listFaults(toSampleContent({ ...parts, images: [sampleFile] }))).toEqual([]);
  });

  test('by a reference to the library are refused: an edition knows bytes only', () => {
    const body = doc(image('', null));
    expect(listFaults(toSampleContent({ body, images: [sampleFile] }))).toHaveLength(1);
  });

  test('are not asked for where a body has other faults', () => {
    const faults = listFaults(
      toSampleContent({ body: {} as never, disclaimers: [{ heading: null, body: toBody('a') }] }),
    );
    expect(faults).toEqual([{ place: 'body', message: expect.stringContaining('“doc”') }]);
  });
});
