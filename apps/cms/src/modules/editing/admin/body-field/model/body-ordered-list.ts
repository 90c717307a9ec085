import { wrappingInputRule } from '@tiptap/core';
import { OrderedList } from '@tiptap/extension-list';

/** An ordered list with its first number and no other numbering than digits. */
export const bodyOrderedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element: HTMLElement) => toStart(element.getAttribute('start')),
      },
    };
  },
  renderHTML({ node }) {
    return ['ol', node.attrs['start'] === 1 ? {} : { start: String(node.attrs['start']) }, 0];
  },
  addInputRules() {
    return [
      wrappingInputRule({
        // A line that begins with a year is no list.
        find: /^(\d{1,2})\.\s$/,
        type: this.type,
        getAttributes: ([, number]) => ({ start: Number(number) }),
        joinPredicate: ([, number], list) =>
          list.childCount + Number(list.attrs['start']) === Number(number),
      }),
    ];
  },
});

function toStart(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : 1;
}
