import { toSampleEdition } from '../testing/sample-edition';
import { sampleFonts } from '../testing/sample-fonts';
import { toCard } from './to-card';

test('a card is outlines alone, the same each time', () => {
  const card = toCard(toSampleEdition(), sampleFonts);
  expect(card).toMatch(/^<svg [^>]*width="1200" height="630"/);
  expect(card).not.toContain('<text');
  expect(card).toBe(toCard(toSampleEdition(), sampleFonts));
});

test.each([
  ['of 500 characters', 'Norderwisch orders ferries '.repeat(19).slice(0, 500)],
  ['of one word', 'x'.repeat(500)],
  ['in Arabic', 'شركة النور تعلن نتائج الربع الثاني'],
  ['that looks like markup', '</svg><script>alert(1)</script>'],
])('a headline %s stays inside', (_name, headline) => {
  const card = toCard(toSampleEdition({ headline }), sampleFonts);
  const lines = [...card.matchAll(/translate\(([-\d.]+) ([-\d.]+)\)/g)];
  for (const [, x, y] of lines) {
    expect(Number(x)).toBeGreaterThanOrEqual(79);
    expect(Number(x)).toBeLessThanOrEqual(1121);
    expect(Number(y)).toBeLessThanOrEqual(600);
  }
  expect(card).not.toContain('script');
});

test.each([
  ['en', 80, 80],
  ['ar', 600, 1120],
])('a company’s name begins where lines in %s begin', (language, least, most) => {
  const { company } = toSampleEdition().content;
  const card = toCard(
    toSampleEdition({ language, company: { ...company, name: 'واحة النخيل' } }),
    sampleFonts,
  );
  const places = [...card.matchAll(/translate\(([-\d.]+) 112\)/g)].map(([, x]) => Number(x));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(least);
  expect(Math.min(...places)).toBeLessThanOrEqual(most);
});
