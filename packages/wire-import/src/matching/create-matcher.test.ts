import type { BodyDocument } from '@dateline/release';
import type { ImportedContact, ImportedRelease } from '../imported-release';
import { createMatcher } from './create-matcher';
import type { ImportLibrary } from './import-library';
import { listDifferences } from './match-contact';

const text = (...paragraphs: string[]): BodyDocument => ({
  type: 'doc',
  content: paragraphs.map((words) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: words }],
  })),
});

const about =
  'Harbour plc builds cranes for ports in twelve countries. It was founded in 1911 and employs 4,200 people.';

const library: ImportLibrary = {
  companies: [
    {
      documentId: 'harbour',
      name: 'Harbour',
      legalName: 'Harbour plc',
      listings: [{ exchange: 'NYSE', ticker: 'HBR' }],
    },
    {
      documentId: 'quay',
      name: 'Quay & Sons',
      legalName: 'Quay & Sons, Inc.',
      listings: [{ exchange: 'Nasdaq Global Select Market', ticker: 'QUAY' }],
    },
  ],
  boilerplates: [
    { documentId: 'b1', name: 'Harbour', heading: 'About Harbour', body: text(about) },
    { documentId: 'b2', name: 'Quay', heading: 'About Quay', body: text('Quay keeps ports dry.') },
  ],
  disclaimers: [
    {
      documentId: 'd1',
      name: 'Harbour',
      heading: 'Forward-Looking Statements',
      body: text('Expectations may not come true – “may” is the word.'),
    },
  ],
  contacts: [
    {
      documentId: 'c1',
      type: 'investors',
      name: 'Ada Quay',
      title: 'Head of IR',
      organisation: null,
      phone: '+49 40 1234567',
      email: 'ada@harbour.example',
    },
    {
      documentId: 'c2',
      type: 'media',
      name: 'Bo Pier',
      title: null,
      organisation: null,
      phone: null,
      email: 'press@harbour.example',
    },
  ],
};

const nobody: ImportedContact = {
  type: null,
  name: null,
  title: null,
  organisation: null,
  phone: null,
  email: null,
  otherPhones: [],
  otherEmails: [],
  text: '',
};

function release(parts: Partial<ImportedRelease>): ImportedRelease {
  return {
    language: 'en',
    day: null,
    headline: null,
    subheadline: null,
    dateline: null,
    companies: [],
    body: null,
    boilerplates: [],
    disclaimers: [],
    sections: [],
    contacts: [],
    source: null,
    endMark: null,
    correction: null,
    banners: [],
    letterhead: [],
    unplaced: [],
    pieces: [],
    ...parts,
  };
}

const match = createMatcher(library);

describe('the company', () => {
  const find = (parts: Partial<ImportedRelease>) => match(release(parts)).company;
  const named = (name: string, exchange: string | null = null, ticker: string | null = null) =>
    find({ companies: [{ name, exchange, ticker }] });

  test.each([
    ['NYSE', 'HBR', 'harbour'],
    ['NASDAQ-GS', 'QUAY', 'quay'],
    ['Nasdaq', 'quay', 'quay'],
    [null, 'HBR', 'harbour'],
  ])('is found by its ticker %s: %s', (exchange, ticker, documentId) => {
    expect(named('Somebody else', exchange, ticker)).toEqual({ documentId, by: 'ticker' });
  });

  test('is not found by another exchange’s ticker of the same letters', () => {
    expect(named('Somebody else', 'TSX', 'HBR')).toBeNull();
  });

  test.each(['HARBOUR PLC', 'Harbour', 'Harbour, Inc.', 'The Harbour Company'])(
    'is found by its name as %s',
    (name) => {
      expect(named(name)).toEqual({ documentId: 'harbour', by: 'name' });
    },
  );

  test('is found by the Source line where the text names none, and "and" is "&"', () => {
    expect(find({ source: 'Quay and Sons' })).toEqual({ documentId: 'quay', by: 'name' });
  });

  test('is not guessed where two have the name', () => {
    const [harbour] = library.companies;
    const twice = { ...library, companies: [harbour!, { ...harbour!, documentId: 'other' }] };
    const companies = [{ name: 'Harbour', exchange: null, ticker: null }];
    expect(createMatcher(twice)(release({ companies })).company).toBeNull();
  });
});

describe('a text', () => {
  const find = (heading: string | null, body: BodyDocument) =>
    match(release({ boilerplates: [{ heading, body }] })).boilerplates[0];

  test('is the same with other spaces, quotes, dashes and a colon after its heading', () => {
    expect(find('ABOUT HARBOUR:', text(about.replaceAll(' ', '\u00a0')))).toEqual({
      kind: 'same',
      documentId: 'b1',
    });
    const disclaimers = [
      { heading: null, body: text('Expectations may not come true - "may" is the  word.') },
    ];
    expect(match(release({ disclaimers })).disclaimers).toEqual([
      { kind: 'same', documentId: 'd1' },
    ]);
  });

  test('is near with one figure changed: never the same', () => {
    expect(find('About Harbour', text(about.replace('4,200', '4,300')))).toEqual({
      kind: 'near',
      documentId: 'b1',
    });
  });

  test('is near with another heading', () => {
    expect(find('About the Harbour Group', text(about))).toEqual({
      kind: 'near',
      documentId: 'b1',
    });
  });

  test('is new with other words', () => {
    expect(find('About Harbour', text('Wholly different words stand here now.'))).toEqual({
      kind: 'none',
    });
    expect(find('About Harbour', text(''))).toEqual({ kind: 'none' });
  });
});

describe('a contact', () => {
  const find = (parts: Partial<ImportedContact>) =>
    match(release({ contacts: [{ ...nobody, ...parts }] })).contacts[0];

  test('is the same where the library says all that the text says', () => {
    expect(find({ email: 'ADA@harbour.example' })).toEqual({ kind: 'same', documentId: 'c1' });
    expect(find({ name: 'Ada Quay', phone: '040 / 123 45 67' })).toEqual({
      kind: 'same',
      documentId: 'c1',
    });
  });

  test('is near where the text says something else, and tells what', () => {
    const contact = { ...nobody, type: 'media' as const, email: 'ada@harbour.example' };
    expect(find(contact)).toEqual({ kind: 'near', documentId: 'c1' });
    expect(listDifferences(contact, library.contacts[0]!)).toEqual([
      { field: 'type', text: 'media', library: 'investors' },
    ]);
  });

  test('is new with nothing in common, and without anything to be known by', () => {
    expect(find({ name: 'Cy Dock', email: 'cy@dock.example' })).toEqual({ kind: 'none' });
    expect(find({ title: 'Head of IR' })).toEqual({ kind: 'none' });
  });
});

test('a library of 500 blocks is matched with a long release in little time', () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
  const many = Array.from({ length: 500 }, (_, index) => ({
    documentId: `m${index}`,
    name: `Block ${index}`,
    heading: null,
    body: text(`${words} number ${index}`),
  }));
  const matchMany = createMatcher({ ...library, boilerplates: many });
  const boilerplates = [{ heading: null, body: text(`${words} number 499`) }];
  const before = performance.now();
  expect(matchMany(release({ boilerplates })).boilerplates).toEqual([
    { kind: 'same', documentId: 'm499' },
  ]);
  expect(performance.now() - before).toBeLessThan(500);
});
