import { readBodyValue } from './read-body-value';

const body = { type: 'doc', content: [{ type: 'paragraph' }] };

test.each([null, undefined, ''])('%p is no text yet', (value) => {
  expect(readBodyValue(value)).toEqual({ kind: 'empty' });
});

test.each([
  ['an object', body],
  ['JSON', JSON.stringify(body)],
])('a body is read from %s', (_form, value) => {
  expect(readBodyValue(value)).toEqual({ kind: 'body', body });
});

test.each([
  ['an unknown element', { type: 'doc', content: [{ type: 'codeBlock' }] }, 'codeBlock'],
  ['a dangerous link', toLinked('javascript:steal()'), 'href'],
  ['text that is no JSON', '<p>Hello</p>', 'JSON'],
  ['something else', 42, 'doc'],
])('%s is not opened, and it is said why', (_case, value, reason) => {
  const read = readBodyValue(value);
  expect(read.kind).toBe('unreadable');
  expect(JSON.stringify(read)).toContain(reason);
});

function toLinked(href: string) {
  const marks = [{ type: 'link', attrs: { href } }];
  return {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks }] }],
  };
}
