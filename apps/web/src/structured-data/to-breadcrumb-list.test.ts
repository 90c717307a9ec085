import { toBreadcrumbList } from './to-breadcrumb-list';

test('each place on the way is counted from 1 and has its address', () => {
  const crumbs = [
    { name: 'Releases', url: 'https://news.example.com/' },
    { name: 'Varmholt', url: 'https://news.example.com/companies/varmholt' },
  ];
  expect(toBreadcrumbList(crumbs).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Releases', item: 'https://news.example.com/' },
    {
      '@type': 'ListItem',
      position: 2,
      name: 'Varmholt',
      item: 'https://news.example.com/companies/varmholt',
    },
  ]);
});
