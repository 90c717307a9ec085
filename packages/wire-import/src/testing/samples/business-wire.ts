import type { Sample } from '../sample';

export const businessWire: Sample[] = [
  {
    name: 'contacts under their heading, cashtag, source version',
    format: 'text',
    text: `Orrin Systems Announces Third Quarter 2026 Results

Record backlog; guidance raised

SAN JOSE, Calif.--(BUSINESS WIRE)--$ORRN #earnings--Orrin Systems, Inc. (NASDAQ-GS: ORRN), a maker of test equipment, today announced results for its third quarter.

"Backlog is the highest in our history," said Kim Orr, Chair and Chief Executive Officer.

Financial Highlights

Revenue was $88.1 million, compared with $80.0 million a year ago.

About Orrin Systems

Orrin Systems tests what others build. Learn more at www.orrin.example.

Cautionary Statement Regarding Forward-Looking Statements

Statements in this release that are not historical are forward-looking statements. They involve risks and uncertainties, and we undertake no obligation to update them.

Factors that could cause differences include those in our filings with the SEC.

View source version on businesswire.com: https://www.businesswire.com/news/home/20261105000000/en/

Contacts

Investors:
Lee Park
Orrin Systems, Inc.
408-555-0133
ir@orrin.example

Media:
Dana Fox
Fox & Co.
(415) 555-0134
dana@foxco.example

Source: Orrin Systems, Inc.
`,
    expected: {
      day: null,
      headline: 'Orrin Systems Announces Third Quarter 2026 Results',
      subheadline: 'Record backlog; guidance raised',
      dateline: ['SAN JOSE', 'Calif.', null, 'BUSINESS WIRE'],
      companies: [['Orrin Systems, Inc.', 'NASDAQ-GS', 'ORRN']],
      bodyStart: '$ORRN #earnings--Orrin Systems',
      bodyEnd: 'with $80.0 million a year ago.',
      boilerplates: ['About Orrin Systems'],
      disclaimers: ['Cautionary Statement Regarding Forward-Looking Statements'],
      contacts: [
        ['investors', 'Lee Park', null, 'Orrin Systems, Inc.', '408-555-0133', 'ir@orrin.example'],
        ['media', 'Dana Fox', null, 'Fox & Co.', '(415) 555-0134', 'dana@foxco.example'],
      ],
      source: 'Orrin Systems, Inc.',
      endMark: null,
    },
  },
  {
    name: 'a corrected release that replaces another',
    format: 'text',
    text: `CORRECTING and REPLACING Marlow Bancorp Declares Cash Dividend

ATLANTA--(BUSINESS WIRE)--May 6, 2026--

Please replace the release dated May 5, 2026 with the following corrected version due to a wrong record date.

The updated release reads:

MARLOW BANCORP DECLARES CASH DIVIDEND

Marlow Bancorp (NYSE American: MRLW) today declared a cash dividend of $0.11 per share, payable June 1, 2026 to holders of record on May 18, 2026.

CONTACT: Marlow Bancorp
Ray Till, 404-555-0108
Chief Financial Officer
`,
    expected: {
      day: '2026-05-06',
      headline: 'Marlow Bancorp Declares Cash Dividend',
      subheadline: null,
      dateline: ['ATLANTA', null, null, 'BUSINESS WIRE'],
      companies: [['Marlow Bancorp', 'NYSE American', 'MRLW']],
      bodyStart: 'Marlow Bancorp (NYSE American: MRLW)',
      bodyEnd: 'record on May 18, 2026.',
      boilerplates: [],
      disclaimers: [],
      contacts: [
        [null, 'Ray Till', 'Chief Financial Officer', 'Marlow Bancorp', '404-555-0108', null],
      ],
      source: null,
      endMark: null,
      isCorrection: true,
    },
  },
  {
    name: 'a joint release with two cities',
    format: 'text',
    text: `Perrin Capital and Delft Optics Announce Merger

NEW YORK & DELFT, Netherlands--(BUSINESS WIRE)--Perrin Capital Acquisition Corp. (NYSE: PCAC) and Delft Optics B.V. announced today that they have signed a merger agreement.

The merger is expected to close in the fourth quarter of 2026.

About Perrin Capital Acquisition Corp.

Perrin is a blank check company.

About Delft Optics

Delft Optics grinds lenses.

Additional Information and Where to Find It

Perrin intends to file a registration statement with the SEC.

Forward-Looking Statements

This communication contains forward-looking statements. They are subject to risks and uncertainties.

Contacts

press@delftoptics.example
`,
    expected: {
      day: null,
      headline: 'Perrin Capital and Delft Optics Announce Merger',
      subheadline: null,
      dateline: ['NEW YORK', null, null, 'BUSINESS WIRE'],
      companies: [['Perrin Capital Acquisition Corp.', 'NYSE', 'PCAC'], 'Delft Optics B.V.'],
      bodyStart: 'Perrin Capital Acquisition Corp.',
      bodyEnd: 'in the fourth quarter of 2026.',
      boilerplates: ['About Perrin Capital Acquisition Corp.', 'About Delft Optics'],
      disclaimers: ['Forward-Looking Statements'],
      contacts: [[null, null, null, null, null, 'press@delftoptics.example']],
      source: null,
      endMark: null,
    },
  },
];
