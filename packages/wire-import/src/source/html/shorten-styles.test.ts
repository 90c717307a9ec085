import { shortenStyles } from './shorten-styles';

test.each([
  [
    'keeps what tells of words',
    '<b class="x" style="color:#000;font-weight:700;line-height:120%">1</b>',
    '<b class="x" style="font-weight:700">1</b>',
  ],
  ['keeps what hides', '<p style="margin:0; display:none">a</p>', '<p style=" display:none">a</p>'],
  [
    'keeps a style with an entity whole',
    '<i style="font:&quot;A&quot;;color:red">',
    '<i style="font:&quot;A&quot;;color:red">',
  ],
  ['leaves words alone', 'a style="color:red" b', 'a style="color:red" b'],
  ['leaves an unfinished tag alone', '<b style="color:red"', '<b style="color:red"'],
  [
    'leaves a page alone that shows tags as words',
    '<xmp><b style="color:red"></xmp>',
    '<xmp><b style="color:red"></xmp>',
  ],
])('%s', (_, html, shortened) => {
  expect(shortenStyles(html)).toBe(shortened);
});

test('reads hostile pages to their end', () => {
  for (const part of ['<a', '<', '<a style="', ' style="', '<a style="a"']) {
    const html = part.repeat(200_000);
    expect(shortenStyles(html)).toBe(html);
  }
});
