import fc from 'fast-check';
import { anyBody } from '../testing/any-body';
import { br, doc, heading, li, link, p, quote, text, ul } from '../testing/nodes';
import { toSampleContent } from '../testing/sample-content';
import { toSummary } from './to-summary';

const summarise = (...blocks: Parameters<typeof doc>) =>
  toSummary(toSampleContent({ body: doc(...blocks) }));

test('is the team’s own where there is one', () => {
  expect(toSummary(toSampleContent({ summary: 'Two ferries.' }))).toBe('Two ferries.');
});

test('is the first paragraph that has text, on one line, without addresses', () => {
  const words = p('a ', text('link', link('https://example.com/')), br, 'b');
  expect(summarise(heading(2, 'Results'), p(), p(' '), words, p('c'))).toBe('a link b');
});

test.each([
  ['a quotation', quote(p('“Yes.”'))],
  ['a list', ul(li('“Yes.”'))],
])('may stand in %s', (_, block) => {
  expect(summarise(heading(2, 'Results'), block)).toBe('“Yes.”');
});

test('keeps a note from becoming a digit of a figure', () => {
  expect(summarise(p('€12.5', text('1', 'superscript'), ' million'))).toBe('€12.5(1) million');
});

test('is the headline where no paragraph has text', () => {
  expect(summarise(p())).toBe('Norderwisch Orders Two Ferries');
});

test('ends with a sentence where a long enough one fits', () => {
  const first = `Cellectar Biosciences, Inc. (NASDAQ: CLRB) announced ${'that it has been granted status '.repeat(4)}today.`;
  expect(summarise(p(`${first} Then ${'more was said '.repeat(20)}.`))).toBe(`${first} …`);
});

test('ends with a word otherwise, not with an abbreviation or a comma', () => {
  const summary = summarise(p(`Varmholt Inc. (XETRA), ${'grew strongly, '.repeat(30)}`));
  expect(summary).toMatch(/^Varmholt Inc\. \(XETRA\), grew .*(?:grew|strongly)…$/);
});

test('does not take the end of “a.m.” for the end of a sentence', () => {
  const start = `Varmholt will publish its results ${'and its outlook '.repeat(6)}at 1:00 a.m.`;
  expect(summarise(p(`${start} Eastern Time ${'and hold a call '.repeat(20)}`))).not.toBe(
    `${start} …`,
  );
});

test('cuts a text without spaces between whole characters', () => {
  expect(summarise(p('😀'.repeat(300)))).toMatch(/^(?:😀)+…$/u);
});

test('is one line of 1 to 280 characters for any body', () => {
  fc.assert(
    fc.property(anyBody, fc.string({ unit: 'grapheme', maxLength: 600 }), (body, more) => {
      const content = toSampleContent({
        body: { ...body, content: [p(`x${more}`), ...body.content] },
      });
      const summary = toSummary(content);
      expect(summary.length).toBeLessThanOrEqual(280);
      expect(summary).toMatch(/^x[^\n]*$/u);
    }),
    { numRuns: 300 },
  );
});
