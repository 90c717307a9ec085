import { Node } from '@tiptap/core';
import { isStorableText } from '@dateline/release/body/is-storable-text';
import { createPictureView } from './create-picture-view';
import type { PictureAttributes, PictureOptions } from './picture';

/** What the model takes for an alternative text and for a caption. */
const longestText = 2000;

/** A picture with its description for those who cannot see it, and its caption. */
export const bodyPicture = Node.create<PictureOptions>({
  name: 'image',
  group: 'block',
  atom: true,
  addOptions() {
    return { findPicture: () => Promise.resolve(null) };
  },
  addAttributes() {
    return {
      file: { isRequired: true },
      alt: { default: '' },
      caption: { default: null },
    };
  },
  parseHTML() {
    return [{ tag: 'figure[data-file]', getAttrs: toAttributes }];
  },
  renderHTML({ node }) {
    const { file, alt, caption } = node.attrs as PictureAttributes;
    return [
      'figure',
      { 'data-file': file },
      ['img', { alt }],
      ...(caption === null ? [] : [['figcaption', caption] as const]),
    ];
  },
  addNodeView() {
    return createPictureView(this.options);
  },
});

/** Reads back what `renderHTML` wrote, for cut and paste within the admin. */
function toAttributes(figure: HTMLElement): PictureAttributes | false {
  const file = figure.dataset['file'] ?? '';
  if (!isText(file) || file === '' || file.length > 200) return false;
  const alt = figure.querySelector('img')?.getAttribute('alt') ?? '';
  const caption = figure.querySelector('figcaption')?.textContent ?? '';
  return {
    file,
    alt: isText(alt) ? alt : '',
    caption: isText(caption) && caption !== '' ? caption : null,
  };
}

function isText(text: string): boolean {
  return text.length <= longestText && isStorableText(text);
}
