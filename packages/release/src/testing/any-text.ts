import fc from 'fast-check';
import type { BodyMark, InlineNode } from '../body/body-document';
import { isStorableText } from '../body/is-storable-text';

/** Texts that a careless rendering would take for signs of its own language. */
const treacherous = [
  '<script>alert(1)</script>',
  '</p><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' style='x",
  '&amp; & &#60; &copy;',
  '<!--',
  ']]>',
  '[a](javascript:alert(1))',
  '![',
  '**a** _b_ *c* `d` ~~e~~',
  '# Heading #',
  '- item',
  '+1',
  '1. item',
  '2) item',
  '--- | :-: | ---',
  '===',
  '> quoted',
  '\\',
  '\\\\',
  '!',
  '(38,004)',
  '  spaces  ',
  ' ',
  '\t',
  '\u00a0',
  'Zürich – “6.1%” 株式',
];

export const anyText = fc.oneof(
  fc.constantFrom(...treacherous),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter(isStorableText),
  fc.stringMatching(/^[a-z ]{1,12}$/),
);

const anyHref = fc.constantFrom(
  'https://example.com/',
  'http://www.example.com/a_b(c)?d=e&copy;f#g',
  'https://example.com/*x*_y_',
  'mailto:ir@example.com?subject=A',
  'tel:+49-69-1234',
  '#',
  '#note',
);

const anyMarks: fc.Arbitrary<BodyMark[]> = fc
  .tuple(
    fc.subarray(['bold', 'italic', 'underline'] as const),
    fc.option(fc.constantFrom('superscript' as const, 'subscript' as const)),
    fc.option(anyHref),
  )
  .chain(([simple, shifted, href]) =>
    fc.shuffledSubarray<BodyMark>(
      [
        ...[...simple, ...(shifted === null ? [] : [shifted])].map((type) => ({ type })),
        ...(href === null ? [] : [{ type: 'link' as const, attrs: { href } }]),
      ],
      { minLength: 0 },
    ),
  );

/** A line of text with marks and line breaks. */
export const anyInlines: fc.Arbitrary<InlineNode[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ type: fc.constant('text' as const), text: anyText, marks: anyMarks }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('hardBreak' as const), marks: anyMarks }),
    },
  ),
  { maxLength: 5 },
);
