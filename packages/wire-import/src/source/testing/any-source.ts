import fc from 'fast-check';

const signs = ['*', '**', '_', '[', ']', '](', '(', ')', '|', '\\', '`', '<', '>', '#', '- ', '• '];
signs.push(
  '\n',
  '\n\n',
  '  ',
  '\t',
  '| a |\n|---|\n| b |',
  '1. ',
  '&amp;',
  '&nbsp;',
  '$  ',
  '(1,234)',
);
signs.push(
  '```\n',
  '---\n',
  '<br>',
  'javascript:alert(1)',
  '[x](https://a.example)',
  '![y](z)',
  '\u00a0',
);

const tags = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<b>',
  '</b>',
  '<table>',
  '</table>',
  '<tr>',
  '</tr>',
];
tags.push(
  '<td>',
  '</td>',
  '<td colspan=3>',
  '<td rowspan=2>',
  '<th>',
  '<ul>',
  '</ul>',
  '<li>',
  '</li>',
);
tags.push(
  '<br>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
);
tags.push(
  '</svg>',
  '<math>',
  '<style>',
  '</style>',
  '<title>',
  '</title>',
  '<a href="javascript:alert(1)">',
);
tags.push(
  '</a>',
  '<a href="#">',
  '<!--',
  '-->',
  '<![CDATA[',
  '<template>',
  '<noscript>',
  '</noscript>',
);
tags.push(
  '<span style="display:none">',
  '</span>',
  '<pre>',
  '</pre>',
  '<ol start=3>',
  '<h2>',
  '</h2>',
);
tags.push(
  '<select>',
  '<option>',
  '<textarea>',
  '</textarea>',
  '<caption>',
  '<sup>',
  '</sup>',
  '&lt;script&gt;',
);

const words = fc.oneof(
  fc.constantFrom(
    'Acme',
    'Corp.',
    '2024',
    '$',
    '1,234',
    '(5.6)',
    '%',
    'café',
    '“q”',
    'ﬁrst',
    '日本',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** A text with the signs of wires and Markdown in any order. */
export const anyText = fc
  .array(fc.oneof(words, fc.constantFrom(...signs)), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** A page whose tags stand in any order, closed or not. */
export const anyPage = fc
  .array(fc.oneof(words, fc.constantFrom(...tags)), { maxLength: 60 })
  .map((parts) => parts.join(''));
