/** @jest-environment jsdom */
import { openEditor } from '../testing/open-editor';

test('spaces that do not break a line are drawn, as they come and go, and stay what they are', () => {
  const editor = openEditor({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: '5\u00a0million' }] }],
  });
  const drawn = () =>
    Array.from(editor.view.dom.querySelectorAll('.no-break-space'), (space) => [
      space.textContent,
      space.getAttribute('title'),
    ]);
  expect(drawn()).toEqual([['\u00a0', 'Non-breaking space']]);
  editor.commands.insertContentAt(1, '1\u202f00');
  expect(drawn()).toEqual([
    ['\u202f', 'Narrow non-breaking space'],
    ['\u00a0', 'Non-breaking space'],
  ]);
  expect(editor.getText()).toBe('1\u202f005\u00a0million');
  editor.commands.insertContentAt(7, 'x');
  editor.commands.insertContentAt(6, 'x');
  expect(drawn().length).toBe(2);
  editor.commands.deleteRange({ from: 2, to: 3 });
  expect(drawn()).toEqual([['\u00a0', 'Non-breaking space']]);
  editor.destroy();
});
