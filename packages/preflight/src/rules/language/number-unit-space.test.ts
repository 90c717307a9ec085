import { testRule } from '../../testing/test-rule';
import { numberUnitSpace } from './number-unit-space';

testRule(numberUnitSpace, {
  allowed: [
    '100 MW, 100\u00a0MW, 100-MW, $5mm, 5G, 4K, 10x, CLR131mg, F-35kg, 5MW-2 and 1.5°',
    '10k notes',
  ],
  found: [
    ['a 100mCi dose', { excerpt: '100mCi', fix: '100\u00a0mCi', message: /write “100 mCi”/ }],
    ['It stores 1,250.5MWh at 80°C.', { fix: '1,250.5\u00a0MWh' }, { fix: '80\u00a0°C' }],
  ],
});
