import { openFonts } from '../fonts/open-fonts';
import { sampleFonts } from '../testing/sample-fonts';
import { breakLines } from './break-lines';
import { toTextMeter } from './measure-text';
import { toStyle } from './text-style';

const meter = toTextMeter(openFonts(sampleFonts));
const breakText = (text: string, width = 400) =>
  breakLines(meter, [{ text, style: toStyle(10) }], { width });
const toTexts = (text: string) =>
  breakText(text).map(({ spans }) => spans.map((span) => span.actual ?? span.text).join(''));

test.each([
  ['Salem takes over', false],
  ['سالم appoints a new head of investor relations', false],
  ['شركة النور تعلن النتائج مع Reuters', true],
])('%j runs from the right: %s', (text, isRightToLeft) => {
  expect(breakText(text).map((line) => line.isRightToLeft)).toEqual([isRightToLeft]);
});

test('a word without an end is cut at the ends of lines, and none of it is lost', () => {
  const word = 'abcdefghij'.repeat(3000);
  const lines = breakText(word);
  expect(lines.slice(0, -1).every(({ width }) => width <= 400 && width > 380)).toBe(true);
  expect(toTexts(word).join('')).toBe(word);
});

test('signs that no face has are drawn side by side at once', () => {
  const text = '株式会社'.repeat(50);
  const lines = breakText(text);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ spans }) => spans.length)).toEqual(lines.map(() => 1));
  expect(toTexts(text).join('')).toBe(text);
});
