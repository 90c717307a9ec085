import { toListed } from '../../../test/sample-releases';
import { groupByYear } from './group-by-year';
import { listCompanies } from './list-companies';

test('a release stands under the year that its company wrote when it was issued', () => {
  const issuedAt = '2025-12-31T23:30:00.000Z';
  const years = groupByYear([
    toListed({ slug: 'berlin', issuedAt, timeZone: 'Europe/Berlin' }),
    toListed({ slug: 'new-york', issuedAt, timeZone: 'America/New_York' }),
    toListed({ slug: 'before', issuedAt: '2025-03-01T12:00:00.000Z' }),
  ]);
  expect(years.map(({ year, releases }) => [year, releases.map(({ slug }) => slug)])).toEqual([
    [2026, ['berlin']],
    [2025, ['new-york', 'before']],
  ]);
});

test('companies are named once, by name, as their latest release has them', () => {
  const companies = listCompanies([
    toListed({ company: { slug: 'v', name: 'Varmholt SE' } }),
    toListed({ company: { slug: 'c', name: 'Cellectar' } }),
    toListed({ company: { slug: 'v', name: 'Varmholt AG' } }),
  ]);
  expect(companies.map(({ name }) => name)).toEqual(['Cellectar', 'Varmholt SE']);
});
