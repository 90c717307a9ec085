import { cleanCompany } from '../testing/clean-release';
import { endsWithCompany, listCompanyNames, namesCompany } from './company-words';

const company = {
  ...cleanCompany,
  name: 'Quarrow-Cola',
  legalName: 'The Quarrow-Cola Company, Inc.',
};

test('lists each name once, in words and without legal form', () => {
  expect(listCompanyNames(cleanCompany)).toEqual([['Varmholt']]);
  expect(listCompanyNames(company)).toEqual([['Quarrow', 'Cola']]);
});

test.each([
  ['Varmholt SE', true],
  ['VARMHOLT® Group', true],
  ['Norderwisch and Varmholt', true],
  ['Varmholter Straße', false],
  ['', false],
])('%j names the company: %s', (text, expected) => {
  expect(namesCompany(text, cleanCompany)).toBe(expected);
});

test.each([
  ['the stores of Varmholt SE ', true],
  ['“Varmholt”, ', true],
  ['Varmholt and Norderwisch AG', false],
  ['', false],
])('%j ends with the company: %s', (text, expected) => {
  expect(endsWithCompany(text, cleanCompany)).toBe(expected);
});
