import { testRule } from '../../testing/test-rule';
import { missingSource } from './missing-source';

testRule(missingSource, {
  allowed: [{ source: 'Varmholt' }],
  found: [
    [{ source: null }, { field: 'source', severity: 'note', message: /write “Varmholt SE”/ }],
    [{ source: null, company: null }, { message: /does not name its source\.$/ }],
  ],
});
