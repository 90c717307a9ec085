import { toBase } from './to-base';
import { toCompany, toContacts } from './to-company';

const company = toCompany({
  name: 'Brackenmoor',
  legalName: 'Brackenmoor Timber Corp.',
  domain: 'brackenmoor.example',
  exchange: 'TSX',
  mic: 'XTSE',
  ticker: 'BRKM',
  timeZone: 'America/Toronto',
});

/** A few sentences and a day; rightly without a word about the future. */
export const dividendNotice = toBase({
  name: 'dividend notice',
  company,
  headline: 'Brackenmoor Timber Declares Quarterly Dividend',
  dateline: {
    text: 'SUDBURY, Ontario, March 4, 2026 /CNW/ --',
    city: 'SUDBURY',
    region: 'Ontario',
    country: null,
    day: '2026-03-04',
    wire: 'CNW',
  },
  body: `Brackenmoor Timber Corp. (TSX: BRKM) today announced that its board of directors has declared a quarterly dividend of C$0.42 per share.

The dividend is payable on Tuesday, March 31, 2026, to shareholders of record at the close of business (5:00 p.m. EDT) on Monday, March 16, 2026. It costs C$54.6 million, up 5.0% from C$52.0 million a year earlier.

## The Last Four Dividends

| Paid | Amount per share |
| June 30, 2025 | C$0.40 |
| September 30, 2025 | C$0.40 |
| December 31, 2025 | C$0.40 |
| March 31, 2026 | C$0.42 |

The dividend is an eligible dividend for Canadian income tax. Details of the company’s dividends are at [www.brackenmoor.example/dividends](https://www.brackenmoor.example/dividends).`,
  boilerplate:
    'Brackenmoor Timber Corp. manages 640,000 hectares of forest in northern Ontario and runs five sawmills. More is at [www.brackenmoor.example](https://www.brackenmoor.example).',
  disclaimer: null,
  contacts: toContacts(
    company,
    ['Noor Vantassel', 'Callum Ridgeway'],
    ['+1 705 555 0117', '+1 705 555 0118'],
  ),
});
