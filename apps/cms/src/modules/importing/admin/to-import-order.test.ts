import type { ImportedRelease } from '@dateline/wire-import';
import type { ImportMatches } from '@dateline/wire-import/matching/create-matcher';
import { noChoices, toTextKey } from './import-choices';
import { planImport } from './to-import-order';

const about = {
  heading: 'About Harbour:',
  body: {
    type: 'doc' as const,
    content: [
      {
        type: 'paragraph' as const,
        content: [{ type: 'text' as const, text: 'We build cranes.' }],
      },
    ],
  },
};

const imported: ImportedRelease = {
  language: 'en-GB',
  day: '2026-03-02',
  headline: 'Harbour orders cranes',
  subheadline: null,
  dateline: null,
  companies: [{ name: 'Harbour', exchange: null, ticker: null }],
  body: null,
  boilerplates: [about],
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
};

const matches: ImportMatches = {
  company: { documentId: 'harbour', by: 'name' },
  boilerplates: [{ kind: 'same', documentId: 'b1' }],
  disclaimers: [],
  contacts: [],
};

const answer = {
  mayAdd: { boilerplates: true, disclaimers: true, contacts: true },
  languages: ['de', 'en'],
  defaultLanguage: 'de',
};

const plan = (
  parts: Partial<ImportedRelease> = {},
  matched: Partial<ImportMatches> = {},
  given = {},
) =>
  planImport({ ...imported, ...parts }, { ...matches, ...matched }, answer, {
    ...noChoices,
    ...given,
  });

test('what is matched for certain needs nobody', () => {
  expect(plan().order).toEqual({
    language: 'en',
    company: 'harbour',
    corrections: [],
    day: null,
    boilerplates: [{ do: 'use', documentId: 'b1' }],
    disclaimers: [],
    contacts: [],
    leavesUnplaced: false,
  });
});

test('a new text is added under its heading, and one that differs is asked for', () => {
  expect(plan({}, { boilerplates: [{ kind: 'none' }] }).order?.boilerplates).toEqual([
    { do: 'add', name: 'About Harbour' },
  ]);
  const near = { boilerplates: [{ kind: 'near' as const, documentId: 'b1' }] };
  const asked = plan({}, near);
  expect(asked.order).toBeNull();
  expect(asked.open).toEqual([
    { partId: 'boilerplate-0', sentence: 'Say what becomes of “About Harbour:”.' },
  ]);
  const texts = new Map([[toTextKey(about), { do: 'leave' as const }]]);
  expect(plan({}, near, { texts }).order?.boilerplates).toEqual([{ do: 'leave' }]);
});

test.each([
  [{ headline: null }, 'headline'],
  [{ unplaced: ['Stray words'] }, 'no place'],
  [
    {
      day: null,
      dateline: {
        text: 'HAMBURG --',
        city: 'HAMBURG',
        otherCities: [],
        region: null,
        country: null,
        day: null,
        dayText: null,
        wire: null,
      },
    },
    'names no day',
  ],
])('%j keeps the draft from being made', (parts, words) => {
  const { order, open } = plan(parts);
  expect(order).toBeNull();
  expect(open.map(({ sentence }) => sentence).join()).toContain(words);
});

test('the word of a Source line is nothing to be placed, and what is left out is left knowingly', () => {
  expect(plan({ unplaced: ['SOURCE'] }).order).not.toBeNull();
  expect(plan({ unplaced: ['Stray words'] }, {}, { leavesUnplaced: true }).order).not.toBeNull();
});

test('a company that was taken away is not matched again', () => {
  expect(plan({}, {}, { company: null }).order?.company).toBeNull();
});
