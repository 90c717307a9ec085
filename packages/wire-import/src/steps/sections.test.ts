import { runStep } from '../testing/run-step';
import { sections } from './sections';

const body = { text: 'Text', kind: 'body' } as const;
const contact = { text: 'Contact', kind: 'contact' } as const;
const prose = 'The company measures its result before interest, since lenders ask for it so.';

test('each heading behind the body opens a section, with the text below it', () => {
  expect(
    runStep(sections, body, contact, 'Non-GAAP Measures', prose, 'Conference Call', 'on the web'),
  ).toEqual([
    'section heading: Non-GAAP Measures',
    `section text: ${prose}`,
    'section heading: Conference Call',
    'section text: on the web',
  ]);
});

test('two headings in a row are one', () => {
  expect(runStep(sections, body, contact, 'Balance Sheets', 'Unaudited', prose)).toEqual([
    'section heading: Balance Sheets',
    'section text: Unaudited',
    `section text: ${prose}`,
  ]);
});

test('text without a heading opens a section, again after what is decided', () => {
  expect(runStep(sections, body, contact, prose, { ...contact, text: 'Other' }, prose)).toEqual([
    `section opening: ${prose}`,
    `section opening: ${prose}`,
  ]);
});

test('what stands before the first piece behind the body is no section', () => {
  expect(runStep(sections, contact, body, prose, contact)).toEqual([]);
});
