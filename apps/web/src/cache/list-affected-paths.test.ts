import { listAffectedPaths } from './list-affected-paths';

test('an edition changes its own page, its former addresses, its companies and the home page', () => {
  const paths = listAffectedPaths({
    slugs: ['new-address', 'old-address'],
    companySlugs: ['varmholt', 'quarrowby'],
  });
  expect(paths).toEqual([
    '/releases/new-address',
    '/releases/old-address',
    '/companies/varmholt',
    '/companies/quarrowby',
    '/',
  ]);
});

test('no page is named twice', () => {
  const paths = listAffectedPaths({ slugs: ['one', 'one'], companySlugs: ['it', 'it'] });
  expect(paths).toEqual(['/releases/one', '/companies/it', '/']);
});
