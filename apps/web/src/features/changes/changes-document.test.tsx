import { renderToStaticMarkup } from 'react-dom/server';
import { toEditionRecord } from '../../../test/edition-record';
import { toVisibleText } from '../../../test/to-visible-text';
import { toChanges } from '../../data/to-changes';
import { ChangesDocument } from './changes-document';

type Parts = Parameters<typeof toEditionRecord>[1];
const draw = (parts: Parts) =>
  renderToStaticMarkup(
    <ChangesDocument changes={toChanges(toEditionRecord(2, parts), toEditionRecord(1))} />,
  );

test('what was taken out and put in is marked, and said to those who hear the page', () => {
  const html = draw({ headline: 'Norderwisch Orders Three Ferries' });
  const removed = /<del><span class="spoken" lang="en">\[Taken out: <\/span>Two<span/;
  const added = /<ins><span class="spoken" lang="en">\[Put in: <\/span>Three<span/;
  expect(html).toMatch(removed);
  expect(html).toMatch(added);
});

test('the page says why, when in the company’s zone and UTC, and leads to both editions', () => {
  const html = draw({ headline: 'Three', notice: 'There are three.' });
  expect(toVisibleText(html)).toContain('There are three.');
  expect(toVisibleText(html)).toContain('August 6, 2026, 07:00 CEST (05:00 UTC)');
  expect(html).toContain('href="/releases/norderwisch-order/editions/1"');
  expect(html).toContain('href="/releases/norderwisch-order/editions/2"');
});

test('words are shown as words, whatever they spell', () => {
  const html = draw({ headline: '<script>alert(1)</script>' });
  expect(html).not.toContain('<script>');
});

test('where only the form changed, the page says so', () => {
  expect(toVisibleText(draw({ notice: 'Bold where it was not.' }))).toContain('No word');
});
