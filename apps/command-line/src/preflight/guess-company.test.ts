import type { ImportedRelease } from '@dateline/wire-import';
import { guessCompany } from './guess-company';

const toImported = (companies: ImportedRelease['companies']) =>
  ({ companies, contacts: [] }) as unknown as ImportedRelease;

const varmholt = { name: 'Varmholt SE', exchange: 'NYSE', ticker: 'VMHT' };

test('takes name and listings from the first mention', () => {
  const imported = toImported([
    varmholt,
    { ...varmholt, exchange: 'Frankfurt' },
    { name: 'Norderwisch AG', exchange: 'Frankfurt', ticker: 'NWX' },
  ]);
  expect(guessCompany(imported, [])).toMatchObject({
    name: 'Varmholt',
    legalName: 'Varmholt SE',
    listings: [
      { exchange: 'NYSE', ticker: 'VMHT' },
      { exchange: 'Frankfurt', ticker: 'VMHT' },
    ],
  });
});

test('adds a listing that only a later text names, but no other ticker on the same exchange', () => {
  const texts = ['Varmholt SE (NYSE: VHMT; Frankfurt: VMHT) and Norderwisch AG (LSE: NWX)'];
  expect(guessCompany(toImported([varmholt]), texts)?.listings).toMatchObject([
    { exchange: 'NYSE', ticker: 'VMHT' },
    { exchange: 'Frankfurt', ticker: 'VMHT' },
  ]);
});

test('takes the domains that spell the name, and no slip of it', () => {
  const texts = [
    'See www.varmholt.com, ir.varmholt-group.com and www.sec.gov.',
    'Write to ir@varmhollt.com.',
  ];
  expect(guessCompany(toImported([varmholt]), texts)?.domains).toEqual([
    'varmholt.com',
    'varmholt-group.com',
  ]);
});

test('takes no ticker that a text gives for another company, such as a parent', () => {
  const texts = ['Varmholt is part of Quarrow Industries Co. (NYSE: VMHT).'];
  expect(guessCompany(toImported([varmholt]), texts)?.listings).toEqual([]);
});

test('is null where no company is named', () => {
  expect(guessCompany(toImported([]), ['See www.varmholt.com.'])).toBeNull();
});

test('takes a domain that is nearly the name where address and mailboxes have it alike', () => {
  const alike = ['See www.varmholts.com.', 'Write to ir@varmholts.com or media@varmholts.com.'];
  expect(guessCompany(toImported([varmholt]), alike)?.domains).toEqual(['varmholts.com']);
  const mixed = ['See www.varmholts.com.', 'Write to ir@varmholt.com or media@varmholts.com.'];
  expect(guessCompany(toImported([varmholt]), mixed)?.domains).toEqual(['varmholt.com']);
});
