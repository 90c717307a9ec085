import { Mark } from '@tiptap/core';
import { isAllowedHref } from '@dateline/release/body/is-allowed-href';

/**
 * A link that holds its address and nothing else. TipTap's own carries target, rel, class and
 * title, turns addresses into links while one types, and opens them on a click.
 */
export const bodyLink = Mark.create({
  name: 'link',
  // Marks are ordered by priority: a link lies around all others, as in the model.
  priority: 1000,
  inclusive: false,
  addAttributes() {
    return { href: { isRequired: true } };
  },
  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = element.getAttribute('href') ?? '';
          return isAllowedHref(href) ? { href } : false;
        },
      },
    ];
  },
  renderHTML({ mark }) {
    const href: unknown = mark.attrs['href'];
    return ['a', typeof href === 'string' && isAllowedHref(href) ? { href } : {}, 0];
  },
});
