import { toDescription } from './to-description';

test('a newsroom’s name ends no element and is as short as the format wants', () => {
  const xml = toDescription({
    name: 'Smith & <Sons>',
    description: 'Releases of Smith & <Sons>',
    searchUrl: 'https://news.example.com/search',
  });
  expect(xml).toContain('<ShortName>Smith &amp; &lt;Sons&gt;</ShortName>');
  expect(xml).toContain('template="https://news.example.com/search?q={searchTerms}"');
});
