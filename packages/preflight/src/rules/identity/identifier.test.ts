import { testRule } from '../../testing/test-rule';
import { identifier } from './identifier';

testRule(identifier, {
  allowed: [
    'Varmholt SE (ISIN: DE000BASF111, LEI 529900NNUPAGGOMPXZ31) has one share.',
    'The share has the ISIN US0378331005; ISIN code: GB0002634946.',
    'Order number AB1234567890 and the serial 529900NNUPAGGOMPXZ32 are no codes of these kinds.',
    'ISIN and LEI are in the table below.',
  ],
  found: [
    [
      'Varmholt SE (ISIN: US0378331006).',
      { excerpt: 'US0378331006', message: /^US0378331006 is no valid ISIN/ },
    ],
    ['Its ISIN is ISIN US037833100.', 'US037833100'],
    [
      'Its LEI is 529900NNUPAGGOMPXZ32.',
      { excerpt: '529900NNUPAGGOMPXZ32', message: /no valid LEI/ },
    ],
    ['Legal Entity Identifier (LEI): 529900NNUPAGGOMPXZ3', '529900NNUPAGGOMPXZ3'],
    ['| Bond | ISIN US0378331006 |\n| Sum | 1 |', 'US0378331006'],
  ],
});
