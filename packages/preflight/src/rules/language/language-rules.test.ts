import fc from 'fast-check';
import type { InlineNode } from '@dateline/release';
import { applyFix } from '../../fixes/apply-fix';
import { findPlaceText } from '../../places/find-place-text';
import { runPreflight } from '../../run-preflight';
import { br, doc, h, li, link, p, quote, table, td, text, th, ul } from '../../testing/nodes';
import { toCheckedRelease } from '../../testing/to-checked-release';
import { languageRules } from './language-rules';

const now = '2026-05-12T05:30:00.000Z';

/** Pieces of text that one rule or another takes for a slip. */
const pieces = [
  'The plant opens in Hamburg this year. ',
  'the the ',
  'a important ',
  'an plant ',
  'an approximate 100MW ',
  '“Heat ',
  'stores” ',
  "it's own ",
  'heat stores (HS) ',
  '(the “Plant”) ',
  '(',
  ')',
  '"',
  ' , ',
  '  ',
  ',,',
  '..',
  'â€™',
  '&amp;',
  '\ufffd',
  'V\u0430rm',
  '\u200b',
  '´s ',
  '\n• ',
  'next-generation of ',
  '𝐕\ud800',
  'é',
];

const anyLine = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 });

const anyInline = anyLine.map((words): InlineNode[] =>
  words.flatMap((word, at) => {
    const [first = '', ...lines] = word.split('\n');
    const marked = (line: string): InlineNode =>
      at % 3 === 0 ? text(line, 'bold') : at % 4 === 0 ? link(line, '#a') : text(line);
    return [
      ...(first === '' ? [] : [marked(first)]),
      ...lines.flatMap((line) => (line === '' ? [br] : [br, marked(line)])),
    ];
  }),
);

const anyRelease = fc
  .tuple(anyInline, anyInline, anyLine, anyLine)
  .map(([first, second, third, fourth]) =>
    toCheckedRelease({
      headline: fourth.join('').replaceAll('\n', ' '),
      body: doc(
        p(...first),
        h(2, third.join('').replaceAll('\n', ' ')),
        quote(p(...second)),
        ul(li(third.join('').replaceAll('\n', ' ')), li('One.')),
        table([th('One'), td(fourth.join('').replaceAll('\n', ' '))], [td('1'), td('2')]),
        p(...first),
      ),
    }),
  );

test('every place is true, and every fix takes its finding away', () => {
  fc.assert(
    fc.property(anyRelease, (release) => {
      for (const rule of languageRules) {
        const findings = runPreflight(release, now, [rule]);
        for (const finding of findings) {
          expect(findPlaceText(release, finding.place)).toBe(finding.place.excerpt);
          expect(finding.message).not.toMatch(/could not be made|undefined|\n/);
          if (finding.fix === null) continue;
          const after = runPreflight(applyFix(release, finding), now, [rule]);
          const place = JSON.stringify(finding.place);
          const isThere = after.some((one) => JSON.stringify(one.place) === place);
          expect([finding, isThere && after.length >= findings.length]).toEqual([finding, false]);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  ' ',
  '(',
  '"',
  'a ',
  '. ',
  'A',
  '-',
  '&',
  'â',
  '\u200b',
  '“',
  '(A) ',
  'A.',
  ', ',
  '1,',
  "'s ",
])('reads a long line of %j', (sign) => {
  const words = sign.repeat(20_000 / sign.length);
  const release = toCheckedRelease({ headline: words, body: doc(p(text(words)), p('Done.')) });
  const messages = runPreflight(release, now, languageRules).map(({ message }) => message);
  expect(messages.filter((message) => message.length > 400)).toEqual([]);
});
