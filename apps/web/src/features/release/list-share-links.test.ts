import { listShareLinks } from './list-share-links';

const url = 'https://news.example.com/releases/one';
const links = listShareLinks('A & B: “100%” <up>', url);

test('a release can be passed on to each network, with nothing but its address and headline', () => {
  expect(links.map(({ name }) => name)).toEqual(['LinkedIn', 'X', 'Facebook', 'WhatsApp']);
  for (const { href } of links) {
    const parameters = [...new URL(href).searchParams.values()].join(' ');
    expect(parameters).toContain(url);
    expect(new URL(href).protocol).toBe('https:');
  }
});

test('a headline’s own signs stay part of it', () => {
  const [, x] = links;
  expect(new URL(x?.href ?? '').searchParams.get('text')).toBe('A & B: “100%” <up>');
});
