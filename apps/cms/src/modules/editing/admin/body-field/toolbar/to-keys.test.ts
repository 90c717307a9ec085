import { toKeys } from './to-keys';

test.each([
  ['Mod-Shift-Space', 'Mod+Shift+Space'],
  ['Alt--', 'Alt+-'],
  ['Mod-Alt--', 'Mod+Alt+-'],
])('%s is named %s', (shortcut, keys) => {
  expect(toKeys(shortcut)).toBe(keys);
});
