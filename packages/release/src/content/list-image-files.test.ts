import { doc, image, li, p, quote, ul } from '../testing/nodes';
import { listImageFiles } from './list-image-files';

test('finds images at any depth, in order, each time', () => {
  const body = doc(image('', null), ul(li('a', quote(image('', null)))), p('b'));
  expect(listImageFiles(body)).toEqual(['f1', 'f1']);
  expect(listImageFiles(doc(p('a')))).toEqual([]);
});
