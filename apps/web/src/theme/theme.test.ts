import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import type { FontFamily, Theme } from '../domain/shell';
import { parseThemeName } from './parse-theme-name';
import { defaultTheme, theme } from './theme-values';
import { toThemePath } from './to-theme-path';
import { toThemeSheet } from './to-theme-sheet';

const families: FontFamily[] = ['serif', 'sans', 'humanist', 'slab'];
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const anyTheme: fc.Arbitrary<Theme> = fc.record({
  accent: colour,
  darkAccent: colour,
  textFont: fc.constantFrom(...families),
  interfaceFont: fc.constantFrom(...families),
});

test('every theme is read from its own address, and changes with it alone', () => {
  fc.assert(
    fc.property(anyTheme, (one) => {
      const path = toThemePath(one);
      expect(parseThemeName(path?.replace('/theme/', '') ?? '')).toEqual(path && one);
    }),
  );
});

test('the look without settings needs no sheet, and is what the tokens hold', () => {
  expect(toThemePath(defaultTheme)).toBeNull();
  const tokens = readFileSync(resolve(__dirname, '../styles/tokens.css'), 'utf8');
  expect(tokens).toContain(`var(--theme-accent, ${defaultTheme.accent})`);
  expect(tokens).toContain(`var(--theme-dark-accent, ${defaultTheme.darkAccent})`);
});

test('the sheet holds its values and nothing else', () => {
  const sheet = toThemeSheet({ ...defaultTheme, accent: '#112233', textFont: 'slab' });
  expect(sheet).toMatch(/^:root\{--theme-accent:#112233;[^{}]*\}\n$/);
  expect(sheet).toContain('--theme-text-font:Rockwell');
});

test('every value that the tokens ask of a theme is one that its sheet gives', () => {
  const tokens = readFileSync(resolve(__dirname, '../styles/tokens.css'), 'utf8');
  const asked = [...tokens.matchAll(/var\(\s*(--theme-[a-z-]+)/g)].map(([, name]) => name);
  const given = [...toThemeSheet(defaultTheme).matchAll(/(--theme-[a-z-]+):/g)];
  expect(new Set(asked)).toEqual(new Set(given.map(([, name]) => name)));
});

test.each([
  undefined,
  ['0a4f5c-7fc8d4-serif-sans.css'],
  '',
  'x.css',
  '0a4f5c-7fc8d4-serif-sans',
  '0a4f5c-7fc8d4-serif-comic.css',
  '0A4F5C-7fc8d4-serif-sans.css',
  '0a4f5c-7fc8d4-serif-sans.css\n',
  '0a4f5c}body{display:none-7fc8d4-serif-sans.css',
  `${'0'.repeat(10_000)}.css`,
])('%j is the address of no theme', (file) => {
  expect(parseThemeName(file)).toBeNull();
});

test.each(['red', '#fff', '#12345g', 'url(//x)', '#123456;}'])('%j is no colour', (accent) => {
  expect(theme.safeParse({ ...defaultTheme, accent }).success).toBe(false);
});
