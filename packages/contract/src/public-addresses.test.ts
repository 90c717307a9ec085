import {
  changesPath,
  companyPath,
  editionPath,
  filePath,
  homePath,
  releasePath,
  toPublicUrl,
} from './public-addresses';

// Promised to partners: a change here breaks addresses that others have kept.
test.each([
  [homePath, 'https://news.example.com/'],
  [releasePath('norderwisch-order'), 'https://news.example.com/releases/norderwisch-order'],
  [editionPath('order', 1), 'https://news.example.com/releases/order/editions/1'],
  [changesPath('order', 2), 'https://news.example.com/releases/order/editions/2/changes'],
  [companyPath('norderwisch'), 'https://news.example.com/companies/norderwisch'],
  [
    filePath({ sha256: 'a'.repeat(64), name: 'chart.png' }),
    `https://news.example.com/files/${'a'.repeat(64)}/chart.png`,
  ],
])('%s is on the public origin', (path, url) => {
  expect(toPublicUrl('https://news.example.com', path)).toBe(url);
  expect(toPublicUrl('https://news.example.com/', path)).toBe(url);
});
