import type { Rule } from '../../rule';
import { foldWords } from '../../text/fold-words';
import { listNodes } from './structure/list-nodes';

const fileName =
  /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|tiff?)$|^(?:img|dsc|image|screenshot|picture)[-_ ]?\d*$/i;

/** An image without a text for those who do not see it, or with one that says nothing. */
export const altText: Rule = {
  name: 'alt-text',
  severity: 'warning',
  languages: null,
  *check({ release }) {
    for (const { node, place } of listNodes(release)) {
      if (node.type !== 'image') continue;
      const { alt, caption } = node.attrs;
      if (alt.trim() === '') {
        yield { place, message: 'This image has no alternative text: say what is seen on it.' };
      } else if (fileName.test(alt.trim().slice(-60))) {
        yield {
          place,
          severity: 'note',
          message: `The alternative text “${alt.trim()}” is a file’s name: say what is seen on the image.`,
        };
      } else if (caption !== null && foldWords(alt) === foldWords(caption)) {
        yield {
          place,
          severity: 'note',
          message: 'The alternative text repeats the caption: say what is seen on the image.',
        };
      }
    }
  },
};
