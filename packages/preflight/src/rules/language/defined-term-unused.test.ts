import { testRule } from '../../testing/test-rule';
import { definedTermUnused } from './defined-term-unused';

testRule(definedTermUnused, {
  allowed: [
    'Varmholt SE (the “Company”) builds heat stores. The company sells them.',
    'It sells two notes (each, a “Note”). The Notes mature in 2031.',
    'It sells “green” heat (also called “clean” heat) and (so they say) more.',
    'It sells notes (the “Notes”).\n\n## About the Notes',
  ],
  found: [
    [
      'It sells notes (the “Offering”) in Hamburg.',
      {
        excerpt: ' (the “Offering”)',
        fix: '',
        message: /“Offering” is defined in .* and not used again/,
      },
    ],
    ['It measures earnings before tax ("EBT").', { fix: '' }],
    ['It sells notes (the “Offering”) at reofferings.', { severity: 'note' }],
    [
      'Varmholt SE (“Varmholt” or the “Issuer”) builds heat stores.',
      { excerpt: '(“Varmholt” or the “Issuer”)', fix: null },
    ],
  ],
});
