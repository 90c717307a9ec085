import { doc, p } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { invisibleCharacters } from './invisible-characters';

testRule(invisibleCharacters, {
  allowed: [
    'A no-break\u00a0space, a thin\u2009space, a tab\tand\\\na break.',
    'A family 👩\u200d👧 and 🏴\u{e0067}\u{e0062}.',
    { language: 'fa', body: doc(p('می\u200cشود')) },
  ],
  found: [
    [
      'Varm\u200bholt',
      {
        excerpt: '\u200b',
        fix: '',
        severity: 'note',
        message: /A zero-width space stands in “Varmholt”/,
      },
    ],
    ['Heat\u00adstore', { excerpt: '\u00ad', fix: '' }],
    ['a\u202egpj.exe\u202c', { severity: 'warning', fix: '' }, { severity: 'warning', fix: '' }],
    ['one\u000btwo', { excerpt: '\u000b', fix: ' ' }],
    ['one\u2028two', { fix: ' ' }],
    [{ body: doc(p('\ufeffVarmholt')) }, { excerpt: '\ufeff', fix: '' }],
    [{ headline: 'Varmholt\u200e' }, { field: 'headline' }],
    ['a\u0007b', { excerpt: '\u0007' }],
  ],
});
