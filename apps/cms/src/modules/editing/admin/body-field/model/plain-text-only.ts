import { Extension } from '@tiptap/core';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { isStorableText } from '@dateline/release/body/is-storable-text';

/**
 * Takes out of what is pasted or dropped the characters that a body cannot hold: controls, which
 * old mail and PDF readers leave behind, and halves of surrogate pairs.
 */
export const plainTextOnly = Extension.create({
  name: 'plainTextOnly',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          // Word and Outlook write a line break as a vertical tab, a page break as a form feed.
          transformPastedText: (text) => text.replace(/[\v\f\u2028\u2029]/g, '\n'),
          transformPasted: (slice) =>
            new Slice(toStorable(slice.content), slice.openStart, slice.openEnd),
        },
      }),
    ];
  },
});

function toStorable(fragment: Fragment): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    if (node.isText) {
      const text = toStorableText(node.text ?? '');
      if (text !== '') nodes.push(node.type.schema.text(text, node.marks));
    } else {
      nodes.push(node.copy(toStorable(node.content)));
    }
  });
  return Fragment.fromArray(nodes);
}

function toStorableText(text: string): string {
  return isStorableText(text) ? text : Array.from(text).filter(isStorableText).join('');
}
