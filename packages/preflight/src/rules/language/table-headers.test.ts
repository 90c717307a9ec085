import { doc, table, td, th } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { tableHeaders } from './table-headers';

const bare = table([td(''), td('2026'), td('2025')], [td('Revenue'), td('$1'), td('2')]);

testRule(tableHeaders, {
  allowed: [
    { body: doc(table([th(''), th('2026')], [th('Revenue'), td('1')])) },
    { body: doc(table([td('Investors'), td('Media')])) },
    { body: doc(table([td('Date'), td('May 12, 2026')], [td('Time'), td('11:00 a.m.')])) },
    { body: doc(table([td('1')])) },
  ],
  found: [
    [
      { body: doc(bare) },
      {
        field: 'body',
        excerpt: '',
        severity: 'warning',
        message: /has no header cells/,
        fix: null,
      },
    ],
    [{ body: doc(bare, bare) }, { severity: 'warning' }, { severity: 'note' }],
    [
      { body: doc(table([td('Revenue'), td('1.5%')], [td('Profit'), td('(2)')])) },
      { severity: 'note' },
    ],
  ],
});
