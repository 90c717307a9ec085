import { toShortcut } from './to-shortcut';

test.each([
  [false, { label: 'Ctrl+Shift+7', keys: 'Control+Shift+7' }],
  [true, { label: '⌘⇧7', keys: 'Meta+Shift+7' }],
])('a shortcut is named for the keyboard (Apple: %p)', (isApple, shortcut) => {
  expect(toShortcut('Mod+Shift+7', isApple)).toEqual(shortcut);
});
