import { renderToStaticMarkup } from 'react-dom/server';
import { toListed } from '../../../test/sample-releases';
import { toVisibleText } from '../../../test/to-visible-text';
import type { ArchiveYear } from '../../domain/archive';
import { ArchiveYearPage } from './archive-year-page';

const draw = (changes: Partial<ArchiveYear> = {}) =>
  renderToStaticMarkup(
    <ArchiveYearPage
      archive={{
        year: 2025,
        releases: [
          toListed({ issuedAt: '2025-11-02T08:00:00.000Z' }),
          toListed({ slug: 'two', issuedAt: '2025-03-02T08:00:00.000Z' }),
        ],
        totalCount: 2,
        nextCursor: null,
        yearBefore: 2021,
        yearAfter: null,
        ...changes,
      }}
    />,
  );

test('a year stands by the month, with the ways to the years beside it that have releases', () => {
  const html = draw();
  const text = toVisibleText(html);
  expect(text.indexOf('November 2025')).toBeLessThan(text.indexOf('March 2025'));
  expect(html).toContain('href="/archive/2021"');
  expect(html).not.toContain('rel="next"');
});

test('of a year that is too long for one page the rest is a search', () => {
  expect(draw({ nextCursor: 'WyJhIl0' })).toContain('href="/search?year=2025&amp;after=WyJhIl0"');
  expect(draw()).not.toContain('/search');
});
