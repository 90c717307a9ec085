import { findExpansion } from './find-expansion';

test.each([
  ['It is a Small and Medium-Sized Enterprise', 'SME', 'Small and Medium-Sized Enterprise'],
  ['by the European Medicines Agency’s', 'EMA', 'European Medicines Agency’s'],
  [
    'earnings before interest, taxes, depreciation and amortization',
    'EBITDA',
    'earnings before interest, taxes, depreciation and amortization',
  ],
  ['two American depositary shares', 'ADSs', 'American depositary shares'],
  ['research and development', 'R&D', 'research and development'],
  ['the Department of Energy', 'DoE', 'Department of Energy'],
  ['in relapsed/refractory', 'r/r', 'relapsed/refractory'],
  ['It is small. Medium enterprises', 'SME', null],
  ['the plant in Hamburg', 'SME', null],
  ['', 'SME', null],
  ['one', 'A', null],
])('finds in %j what %s stands for', (before, name, meaning) => {
  expect(findExpansion(before, name)).toBe(meaning);
});
