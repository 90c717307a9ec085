import { stripLegalForm, toPlainName } from './strip-legal-form';

test.each([
  ['Varmholt SE', 'Varmholt'],
  ['Quarrowby Controls, Inc.', 'Quarrowby Controls'],
  ['The Quarrow, Inc.', 'Quarrow'],
  ['Norderwisch KGaA', 'Norderwisch'],
  ['Norderwisch GmbH & Co. KG', 'Norderwisch'],
  ['Quarrow® Biotech Inc.', 'Quarrow Biotech'],
  ['Quarrow S.A.', 'Quarrow'],
  ['Norderwisch Holdings plc', 'Norderwisch'],
  ['Pier 8 Corp.', 'Pier 8'],
  ['Group', 'Group'],
  ['The Group', 'Group'],
])('%s is %s', (name, expected) => {
  expect(stripLegalForm(name)).toBe(expected);
});

test('takes marks and double spaces out of a name', () => {
  expect(toPlainName('  Quarrow®  Biotech™\u00a0Inc. ')).toBe('Quarrow Biotech Inc.');
});
