import fc from 'fast-check';
import { readXml } from '../testing/read-xml';
import { hostileTexts } from '../testing/sample-feed';
import { toXml } from './to-xml';

test('an object is an element, an array several, undefined none', () => {
  const xml = toXml({
    a: { '@b': 1, '@c': undefined, d: ['x', { '#': 'y' }], e: undefined, f: '' },
  });
  expect(xml).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1"><d>x</d><d>y</d><f></f></a>\n',
  );
});

test('whatever a text holds, the document is well formed and its text the same', async () => {
  const anyText = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: 'binary', maxLength: 100 }),
  );
  // libxml2 starts anew for each document, so that all texts are read in one.
  const texts = [...hostileTexts, ...fc.sample(anyText, 300)];
  const attributes = await readXml(toXml({ root: { e: texts.map((text) => ({ '@a': text })) } }));
  expect(attributes.errors).toEqual([]);
  const { errors, texts: found } = await readXml(toXml({ root: { text: texts } }));
  expect(errors).toEqual([]);
  const allowed = texts.map((text) =>
    text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''),
  );
  // Between two texts stands nothing.
  expect(found.filter((_, index) => index % 2 === 1).slice(0, allowed.length)).toEqual(allowed);
});
