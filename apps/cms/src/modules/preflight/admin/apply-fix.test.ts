import { isFixable, toFixed } from './apply-fix';

const place = { start: 4, end: 9, excerpt: 'craen' };

test('a fix takes the place of the words that the finding saw', () => {
  expect(toFixed('The craen is large.', place, 'crane')).toBe('The crane is large.');
});

test('where the words have changed since, nothing is done', () => {
  expect(toFixed('The crane is large.', place, 'crane')).toBeNull();
});

test('a fix of a whole field puts another text in its place', () => {
  const whole = { start: 0, end: 0, excerpt: 'Harbor plc' };
  expect(toFixed('Harbor plc', whole, 'Harbour plc')).toBe('Harbour plc');
  expect(toFixed('', { ...whole, excerpt: '' }, 'Harbour plc')).toBe('Harbour plc');
});

test.each([
  ['source', true],
  ['body', true],
  ['attachments.0.title', true],
  ['boilerplates.0.body', false],
  ['contacts.0.phone', false],
])('a text in %s can be mended from the form: %s', (field, expected) => {
  const finding = {
    ...{ rule: 'any', severity: 'note' as const, message: 'Any.' },
    place: { field, path: [], ...place },
    fix: { label: 'Write “crane”', insert: 'crane' },
  };
  expect(isFixable(finding)).toBe(expected);
  expect(isFixable({ ...finding, fix: null })).toBe(false);
});
