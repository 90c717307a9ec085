import { cleanCompany } from '../../testing/clean-release';
import { doc, h, p, table, td } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { tickerMissing } from './ticker-missing';

testRule(tickerMissing, {
  allowed: [
    { body: doc(p('Today opened.'), p('Varmholt SE (NYSE: VMHT) built it.')) },
    { body: doc(p('Varmholt, listed in Frankfurt under the symbol VMHT, grew.')) },
    { body: doc(p('Nothing is said of who it was.')) },
    { body: null },
    { company: null, body: doc(p('Varmholt grew.')) },
    { company: { ...cleanCompany, listings: [] }, body: doc(p('Varmholt grew.')) },
    { body: doc(table([td('Varmholt')])) },
  ],
  found: [
    [
      { body: doc(p('Today Varmholt SE grew. Varmholt is glad.')) },
      { excerpt: 'Varmholt', message: /\(Frankfurt: VMHT\)/ },
    ],
    [{ body: doc(h(2, 'Growth'), p('Today.'), p('varmholt grew by VMHTX.')) }, 'varmholt'],
    [{ body: doc(p('A.'), p('B.'), p('C.'), p('Varmholt (NYSE: VMHT)')) }, 'Varmholt'],
  ],
});
