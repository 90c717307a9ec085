import fc from 'fast-check';
import { leastContrast, toContrast, toReadableColour } from './colour-contrast';

// The first and the two greys around 4.5 are the examples that WebAIM and WCAG's techniques use.
test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#0000FF', '#ffffff', 8.59],
  ['#ff0000', '#ffffff', 4.0],
])('%s on %s has the contrast %d', (one, other, contrast) => {
  expect(toContrast(one, other)).toBeCloseTo(contrast, 2);
  expect(toContrast(other, one)).toBe(toContrast(one, other));
});

test.each(['0a4f5c', '#0a4f5', '#0a4f5g', 'teal', '#0a4f5c00', ''])('%j is no colour', (text) => {
  expect(() => toContrast(text, '#ffffff')).toThrow(RangeError);
});

test('a colour that can be read stays as it is', () => {
  expect(toReadableColour('#0A4F5C', '#ffffff')).toBe('#0a4f5c');
});

test.each([
  ['#ffd400', '#ffffff'],
  ['#0a4f5c', '#0f1418'],
])('%s on %s moves no further than it takes', (colour, ground) => {
  const found = toContrast(toReadableColour(colour, ground), ground);
  expect(found).toBeGreaterThanOrEqual(leastContrast);
  expect(found).toBeLessThan(leastContrast + 0.15);
});

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('what is proposed can be read on whatever ground', () => {
  fc.assert(
    fc.property(colours, colours, (colour, ground) => {
      const readable = toReadableColour(colour, ground);
      expect(toContrast(readable, ground)).toBeGreaterThanOrEqual(leastContrast);
    }),
  );
});

test('a contrast is the same both ways, and never beyond 1 and 21', () => {
  fc.assert(
    fc.property(colours, colours, (one, other) => {
      const contrast = toContrast(one, other);
      expect(contrast).toBe(toContrast(other, one));
      expect(contrast).toBeGreaterThanOrEqual(1);
      expect(contrast).toBeLessThanOrEqual(21);
    }),
  );
});
