import { toBase } from './to-base';
import { toCompany, toContacts } from './to-company';

const company = toCompany({
  name: 'Tessalrow',
  legalName: 'Tessalrow Instruments, Inc.',
  domain: 'tessalrow.example',
  exchange: 'Nasdaq',
  mic: 'XNAS',
  ticker: 'TSRW',
  timeZone: 'America/New_York',
});

/** A quarter's figures with statements, notes and an outlook. */
export const quarterlyResults = toBase({
  name: 'quarterly results',
  company,
  headline: 'Tessalrow Reports Second Quarter 2026 Revenue of $187.4 Million',
  subheadline: 'Order book reaches $412.5 million',
  dateline: {
    text: 'ROCHESTER, N.Y., July 29, 2026 (GLOBE NEWSWIRE) --',
    city: 'ROCHESTER',
    region: 'N.Y.',
    country: null,
    day: '2026-07-29',
    wire: 'GLOBE NEWSWIRE',
  },
  body: `Tessalrow Instruments, Inc. (Nasdaq: TSRW), a maker of measuring instruments for water works, today reported its results for the second quarter of 2026.

Revenue in the second quarter of 2026 was $187.4 million. Net income for the second quarter of 2026 was $21.5 million. The order book stood at $412.5 million on June 30, 2026.

## Second Quarter 2026 Results

Sales of instruments increased 13.7% to $151.9 million from $133.6 million. Sales of services rose by $5.2 million, or 17.2%, to $35.5 million from $30.3 million.

Selling expenses grew from $11.7 million in the second quarter of 2025 to $12.5 million. Capital spending of $9.6 million, down 20.0% from $12.0 million, went into the company’s new works in Elmira.

“Water works measure more than they did a year ago, and our service crews are busier than ever,” said Odile Farrant, chief executive officer of Tessalrow. “We’re hiring in every region.”

## Outlook

For 2026 the company expects revenue of $720 million to $750 million, and an operating margin between 16% and 18%.

## Conference Call

The company will host a conference call on Thursday, July 30, 2026, at 8:30 a.m. EDT. The webcast is at [www.tessalrow.example/investors](https://www.tessalrow.example/investors).

## Consolidated Statements of Income

| In thousands of dollars, except per share amounts | Q2 2026 | Q2 2025 | Change |
| Instruments | 151,940 | 133,670 | 13.7% |
| Services | 35,460 | 30,230 | 17.3% |
| Total revenue | 187,400 | 163,900 | 14.3% |
| Cost of sales | (121,810) | (108,830) | 11.9% |
| Gross profit | 65,590 | 55,070 | 19.1% |
| Research and development | (11,240) | (10,310) | 9.0% |
| Selling expenses | (12,470) | (11,690) | 6.7% |
| General administration | (9,830) | (9,260) | 6.2% |
| Operating income | 32,050 | 23,810 | 34.6% |
| Finance costs | (3,260) | (3,490) | (6.6)% |
| Income before tax | 28,790 | 20,320 | 41.7% |
| Income taxes | (7,310) | (5,693) | 28.4% |
| Net income | 21,480 | 14,627 | 46.9% |
| Earnings per share^1^ | 0.35 | 0.24 | 45.8% |

^1^ Basic and diluted.

## Consolidated Balance Sheets

| In thousands of dollars | June 30, 2026 | December 31, 2025 |
| Cash and cash equivalents | 61,220 | 58,410 |
| Receivables | 88,140 | 83,950 |
| Inventories | 104,760 | 99,320 |
| Total current assets | 254,120 | 241,680 |
| Property and equipment | 311,480 | 306,770 |
| Goodwill | 92,300 | 92,300 |
| Total assets | 657,900 | 640,750 |
| Payables | 71,260 | 69,880 |
| Borrowings (2) | 148,500 | 155,200 |
| Total liabilities | 219,760 | 225,080 |
| Total equity | 438,140 | 415,670 |
| Total liabilities and equity | 657,900 | 640,750 |

(2) Due in 2029.

## Revenue by Region

| In thousands of dollars | Q2 2026 | Share |
| Americas | 112,440 | 60.0% |
| Europe | 46,850 | 25.0% |
| Asia | 28,110 | 15.0% |
| Total revenue | 187,400 | 100.0% |`,
  boilerplate:
    'Tessalrow Instruments, Inc. makes instruments that measure the flow and the quality of water. It employs 2,900 people (as of June 30, 2026) and serves water works in 41 countries. More is at [www.tessalrow.example](https://www.tessalrow.example).',
  disclaimer:
    'This release contains forward-looking statements. They rest on what management knew on the date of this release, and actual results may differ materially. Tessalrow does not undertake to update them, except where the law requires it.',
  contacts: toContacts(
    company,
    ['Maren Oakhurst', 'Piers Lindqvist'],
    ['+1 585 555 0142', '+1 585 555 0143'],
  ),
});
