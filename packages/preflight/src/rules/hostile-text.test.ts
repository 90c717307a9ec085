import fc from 'fast-check';
import { runPreflight } from '../run-preflight';
import { cleanNow } from '../testing/clean-release';
import { doc, p } from '../testing/nodes';
import { toCheckedRelease } from '../testing/to-checked-release';

/** Pieces of what the rules look for; repeated they are what a careless pattern tries again and again. */
const pieces = [
  'a',
  'A',
  ' ',
  '\u00a0',
  '(',
  '[',
  '.',
  ',',
  '-',
  '_',
  '@',
  '1',
  '“',
  '"',
  "'",
  'x.',
  'XX.',
  'a@',
  'a.b-',
  'www.',
  'https://',
  'May ',
  'Monday, ',
  '12 ',
  '1,',
  '1.0%',
  '$1 ',
  '(NYSE: ',
  '(A, ',
  'A (B) ',
  'NYSE and ',
  'click ',
  '<<',
  '[●',
  '{{a ',
  'Varmholt ',
  'Warmholt ',
  'today, ',
  'will on ',
  'at 8:30 a.m. ',
  'at 8:30 a.m. EST May 5, ',
  'On Monday, May 5, 2025, ',
  'will be held on May 5, 2025, ',
  'Varmholt (NYSE: VHMT) ',
  'a@varmhollt.example ',
  'the the ',
  '[a](',
  '@abc',
  '?',
  'e.g. ',
  'A. ',
];

const length = 100_000;

// A pattern that starts anew at every letter would take minutes, more than a test is given.
test.each(pieces)('every rule reads a line of %j to its end', (piece) => {
  const line = piece.repeat(Math.ceil(length / piece.length));
  const release = toCheckedRelease({ headline: line.slice(0, 10_000), body: doc(p(line)) });
  expect(runPreflight(release, cleanNow)).not.toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('could not be made') as string }),
  );
});

test('no rule throws, and every place is in its text, whatever the text', () => {
  const words = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, words, (headline, body) => {
      const release = toCheckedRelease({
        headline: headline.join('') || null,
        source: body.join('') || null,
        body: doc(p(body.join('') || 'x'), p(headline.join(' ') || 'x')),
      });
      for (const { message, place } of runPreflight(release, cleanNow)) {
        expect(message).not.toMatch(/could not be made/);
        expect(place.end - place.start).toBe(place.excerpt.length);
      }
    }),
  );
});
