import { doc, heading, p, text } from '../testing/nodes';
import { toHtmlWithDateline } from './to-html-with-dateline';

const context = { resolveFile: () => ({ url: '/a', width: null, height: null }) };

test('runs the dateline in before the first paragraph', () => {
  const body = doc(p(text('Varmholt', 'bold'), ' grew.'), p('More.'));
  expect(toHtmlWithDateline(body, 'BONN, June 1, 2020 (A & B) --', context)).toBe(
    '<p><strong>BONN, June 1, 2020 (A &amp; B) --</strong> <strong>Varmholt</strong> grew.</p><p>More.</p>',
  );
});

test('gives the dateline a paragraph of its own before anything else', () => {
  expect(toHtmlWithDateline(doc(heading(2, 'Results')), 'BONN --', context)).toBe(
    '<p><strong>BONN --</strong></p><h2>Results</h2>',
  );
});

test('stands alone where the first paragraph is empty', () => {
  expect(toHtmlWithDateline(doc(p()), 'BONN --', context)).toBe('<p><strong>BONN --</strong></p>');
});
