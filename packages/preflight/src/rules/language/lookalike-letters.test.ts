import { doc, p } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { lookalikeLetters } from './lookalike-letters';

testRule(lookalikeLetters, {
  allowed: [
    'TNFα, IFN-γ, 5 μg, 10 kΩ, NF-κB and “Роснефть” are words.',
    'ＫＤＤＩ株式会社 of Tokyo',
    { language: 'ru', body: doc(p('Компания Varmholt построила завод')) },
  ],
  found: [
    ['V\u0430rmholt', { excerpt: 'V\u0430rmholt', fix: 'Varmholt', severity: 'warning' }],
    ['Varmh\u03bflt', { fix: 'Varmholt' }],
    ['\uff36\uff41\uff52\uff4d\uff48\uff4f\uff4c\uff54', { fix: 'Varmholt' }],
    ['\u{1d415}armholt', { fix: 'Varmholt' }],
    ['a pro\ufb01t', { excerpt: 'pro\ufb01t', fix: 'profit', severity: 'note' }],
    [{ source: 'V\u0430rmholt SE' }, { field: 'source' }],
  ],
});
