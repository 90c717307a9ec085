import { testRule } from '../../testing/test-rule';
import { placeholderText } from './placeholder-text';

testRule(placeholderText, {
  allowed: [
    'Fund XX, Chapter XXI, Super Bowl XX and T-shirts in XXL.',
    'Teekay (NYSE: TK) and TKMS, STK and the exchange rate (x).',
    'As shown in [1], [a] and [sic]; see [here](https://www.varmholt.example/).',
    '• A bullet and ● another, then – a dash.',
    '“It [...] grew,” and […] it grew. TK Elevator trades agency TBA securities.',
    'What? Really?! And so on...',
    '____________________',
    'C# and #1 of 3',
    '| Name | 2026 |\n| Sum | — |',
  ],
  found: [
    ['He said TK.', 'TK'],
    ['TKTK to follow', 'TKTK'],
    ['Sales of XX million', 'XX'],
    ['on XX/XX/2026', 'XX/XX'],
    ['about XXX people', 'XXX'],
    ['€XX.X million and XX.X%', '€XX.X', 'XX.X%'],
    ['a dividend of $[●]', '[●]'],
    ['on [•] 2026', '[•]'],
    ['on [ ] 2026', '[ ]'],
    ['[Insert quote from the chief executive]', '[Insert quote from the chief executive]'],
    ['Write to [email protected].', { excerpt: '[email protected]', severity: 'warning' }],
    ['[DATE], [Company Name]', '[DATE]', '[Company Name]'],
    ['Dear {{ first_name }}', '{{ first_name }}'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['| Name | 2026 |\n| Sum | #DIV/0! |', '#DIV/0!'],
    ['The price: TBD', { excerpt: 'TBD', severity: 'warning' }],
    ['Time: TBC', { excerpt: 'TBC', severity: 'warning' }],
    ['by ____ of the year', '____'],
    ['in May ???', { excerpt: '???', severity: 'warning' }],
    [{ source: '[Company]' }, { field: 'source' }],
    [{ headline: 'TK' }, { field: 'headline' }],
  ],
});
