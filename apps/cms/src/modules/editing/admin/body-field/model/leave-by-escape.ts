import { Plugin } from '@tiptap/pm/state';

/**
 * Tab moves through the cells of a table and indents a list. After Escape the next Tab leaves the
 * editor as it would leave any field (WCAG 2.1.2, "No Keyboard Trap").
 */
export function leaveByEscape(): Plugin {
  let isLeaving = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_view, { key }) => {
          const leaves = isLeaving && key === 'Tab';
          // Shift alone is on its way to Shift+Tab.
          if (key !== 'Shift') isLeaving = key === 'Escape';
          // The editor then leaves the key to the browser.
          return leaves;
        },
        blur: () => {
          isLeaving = false;
          return false;
        },
      },
    },
  });
}
