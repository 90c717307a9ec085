import { findPageHash } from './find-page-hash';

const hash = '0123456789abcdef'.repeat(4);
const grouped = hash.match(/.{8}/g)?.join(' ') ?? '';
const other = 'f'.repeat(64);

test('the hash at the foot of a release is found', () => {
  const html = `<p class="hash"><code>${other}</code></p><section class="proof" id="edition">
    <h2>Edition 1</h2><p class="hash"><span>SHA-256</span><code>${grouped}</code></p></section>
    <p class="hash"><code>${other}</code></p>`;
  expect(findPageHash(html)).toBe(hash);
});

test('the hash of the notice in place of a withdrawn release is found', () => {
  const html = `<article class="message withdrawn"><h1>Withdrawn</h1>
    <p class="hash"><span>SHA-256</span><code>${grouped}</code></p></article>`;
  expect(findPageHash(html)).toBe(hash);
});

test.each([
  ['a page without one', '<html></html>'],
  ['a release that writes about hashes', `<p>id=&quot;edition&quot; <code>${other}</code></p>`],
  ['a hash that is cut off', `<section id="edition"><p class="hash"><code>0123</code></p>`],
])('none is found in %s', (_, html) => {
  expect(findPageHash(html)).toBeNull();
});
