import fc from 'fast-check';
import { doc, p } from '../../testing/nodes';
import { listFindings } from '../../testing/list-findings';
import { testRule } from '../../testing/test-rule';
import { mojibake } from './mojibake';
import { fromControl } from '@dateline/release/characters/windows-1252';

testRule(mojibake, {
  allowed: [
    'Café, “naïve”, ÅSA ÖBERG, SÃO PAULO, Łódź, R&D, R & D; 5 °C, § 27, “Ä”, “É”',
    'IRMÃ” e Â, Århus, â, voilà “là” – Ö – AT&T;',
    'Is it so? Sure. What? tell me: www.varmholt.example?s=1',
  ],
  found: [
    [
      'the companyâ€™s plan',
      {
        excerpt: 'â€™',
        fix: '’',
        severity: 'error',
        message: /“companyâ€™s” has a broken character: write “’”/,
      },
    ],
    ['â€œGoodâ€\u009d', { excerpt: 'â€œ', fix: '“' }, { excerpt: 'â€\u009d', fix: '”' }],
    ['â€œGoodâ€ he', { fix: '“' }, { excerpt: 'â€', fix: '”' }],
    ['2024â€“2025', { fix: '–' }],
    ['â‚¬5 and Heatâ„¢', { fix: '€' }, { fix: '™' }],
    ['CafÃ© in MÃ¼nchen', { fix: 'é' }, { fix: 'ü' }],
    ['Ã–sterreich', { fix: 'Ö' }],
    ['Â© 2026', { excerpt: 'Â©', fix: '©' }],
    ['on May 12.Â  The', { excerpt: 'Â', fix: '' }],
    ['ï»¿Varmholt', { excerpt: 'ï»¿', fix: '' }],
    ['compan\u0092s', { excerpt: '\u0092', fix: '’' }],
    ['the company?s plan', { excerpt: '?', fix: '’' }],
    ['R&amp;D at Varmholt&#8217;s &#146;', { fix: '&' }, { fix: '’' }, { fix: '’' }],
    ['ðŸ™‚', { fix: '🙂' }],
    [{ headline: 'R&amp;D' }, { field: 'headline', fix: '&' }],
  ],
});

test('finds nothing in text that is rightly written', () => {
  const letters = Array.from('abcABC ÀÉÎÕÜàéîõüßçñøåæœšžŁłŐőΩµ€£©®°±–—“”‘’„…•™ .,;:!0123456789');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 60 }), (signs) => {
      expect(listFindings(mojibake, { body: doc(p(signs.join('') || 'x')) })).toEqual([]);
    }),
  );
});

test.each(['Windows-1252', 'Latin-1'])('finds any sign of Western texts read as %s', (encoding) => {
  const signs = Array.from(
    'éèêëàâäáåãçñóòôõöøúùûüíìîïßÿýæ€‚„…†‡‰‹›‘’“•–—™©®°±²³µ¶·¹º»¼½¾¿¡¢£¥§«¬−≥≤→',
  );
  const toSign = (byte: number) => {
    const sign = String.fromCharCode(byte);
    return (encoding === 'Latin-1' ? null : fromControl(sign)) ?? sign;
  };
  for (const sign of signs) {
    const broken = Array.from(new TextEncoder().encode(sign), toSign).join('');
    const findings = listFindings(mojibake, { body: doc(p(`x${broken}x`)) });
    const fixes = findings.map(({ fix }) => fix?.insert);
    expect({ sign, broken, fixes }).toEqual({ sign, broken, fixes: [sign] });
  }
});
