import { toFormField, toLibraryPath } from './to-form-field';

const sources = {
  boilerplates: [
    { row: 2, documentId: 'about' },
    { row: null, documentId: 'default' },
  ],
  disclaimers: [],
  contacts: [{ row: 0, documentId: 'ada' }],
};

test.each([
  ['headline', 'headline'],
  ['dateline.day', 'dateline.day'],
  ['boilerplates', 'boilerplates'],
  ['boilerplates.0.body', 'boilerplates.2.boilerplate'],
  ['boilerplates.1.body', 'boilerplates'],
  ['contacts.0.phone', 'contacts.0.contact'],
  ['attachments.1.title', 'attachments.1.title'],
])('%s is in the form at %s', (place, field) => {
  expect(toFormField(place, sources)).toBe(field);
});

test('what the library keeps is found there, and nothing else is', () => {
  expect(toLibraryPath('contacts.0.phone', sources)).toMatch(/api::contact\.contact\/ada$/);
  expect(toLibraryPath('boilerplates', sources)).toBeNull();
  expect(toLibraryPath('headline', sources)).toBeNull();
});
