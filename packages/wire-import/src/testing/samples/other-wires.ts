import type { Sample } from '../sample';

export const otherWires: Sample[] = [
  {
    name: 'ACCESS Newswire with a disclaimer that has no heading',
    format: 'markdown',
    text: `Sable Creek Lithium Starts Drilling at Dune Flats

RENO, NV / ACCESS Newswire / May 5, 2026 / Sable Creek Lithium Corp. (OTCQB:SBLC)(CSE:SCL) has started drilling at its Dune Flats project.

The program covers 2,000 metres in eight holes.

**About Sable Creek Lithium**

Sable Creek explores for lithium in Nevada.

This press release includes forward-looking statements within the meaning of Section 27A of the Securities Act of 1933. They are subject to risks and uncertainties that could cause actual results to differ.

**Contact:**

Rhea Sands, President

Phone: (775) 555-0119

Email: rhea@sablecreek.example

**SOURCE:** Sable Creek Lithium Corp.

View the original press release on ACCESS Newswire
`,
    expected: {
      day: '2026-05-05',
      headline: 'Sable Creek Lithium Starts Drilling at Dune Flats',
      subheadline: null,
      dateline: ['RENO', 'NV', null, 'ACCESS Newswire'],
      companies: [
        ['Sable Creek Lithium Corp.', 'OTCQB', 'SBLC'],
        ['Sable Creek Lithium Corp.', 'CSE', 'SCL'],
      ],
      bodyStart: 'Sable Creek Lithium Corp.',
      bodyEnd: '2,000 metres in eight holes.',
      boilerplates: ['About Sable Creek Lithium'],
      disclaimers: [null],
      contacts: [
        [null, 'Rhea Sands', 'President', null, '(775) 555-0119', 'rhea@sablecreek.example'],
      ],
      source: 'Sable Creek Lithium Corp.',
      endMark: null,
    },
  },
  {
    name: 'Newsfile with the day inside the brackets of the wire',
    format: 'text',
    text: `Pinebrook Gold Announces Annual Meeting Results

Toronto, Ontario--(Newsfile Corp. - May 5, 2026) - Pinebrook Gold Ltd. (TSXV: PBG) (FSE: 7PB) ("Pinebrook") announces that all matters were approved at its annual meeting.

About Pinebrook Gold Ltd.

Pinebrook Gold Ltd. is a Canadian explorer.

For more information, please contact:

Tom Birch
Chief Executive Officer
Telephone: 416-555-0166
Email: tbirch@pinebrook.example

Neither the TSX Venture Exchange nor its Regulation Services Provider accepts responsibility for the adequacy of this release.

To view the source version of this press release, please visit https://www.newsfilecorp.com/release/000000
`,
    expected: {
      day: '2026-05-05',
      headline: 'Pinebrook Gold Announces Annual Meeting Results',
      subheadline: null,
      dateline: ['Toronto', 'Ontario', null, 'Newsfile Corp.'],
      companies: [
        ['Pinebrook Gold Ltd.', 'TSXV', 'PBG'],
        ['Pinebrook Gold Ltd.', 'FSE', '7PB'],
      ],
      bodyStart: 'Pinebrook Gold Ltd. (TSXV: PBG)',
      bodyEnd: 'approved at its annual meeting.',
      boilerplates: ['About Pinebrook Gold Ltd.'],
      disclaimers: [],
      contacts: [
        [
          null,
          'Tom Birch',
          'Chief Executive Officer',
          null,
          '416-555-0166',
          'tbirch@pinebrook.example',
        ],
      ],
      source: null,
      endMark: null,
    },
  },
  {
    name: 'JCN with two boilerplates and a media contact in one line',
    format: 'text',
    text: `Harukaze Electric to Build Battery Plant in Nagano

TOKYO, May 5, 2026 - (JCN Newswire) - Harukaze Electric Co., Ltd. (TSE: 0000) announced today that it will build a battery plant in Nagano.

Production will begin in fiscal 2028.

About Harukaze Electric
Harukaze Electric makes batteries for trains.

Media contact: Yuki Mori, Public Relations, Harukaze Electric, +81-3-5550-0100
`,
    expected: {
      day: '2026-05-05',
      headline: 'Harukaze Electric to Build Battery Plant in Nagano',
      subheadline: null,
      dateline: ['TOKYO', null, null, 'JCN Newswire'],
      companies: [['Harukaze Electric Co., Ltd.', 'TSE', '0000']],
      bodyStart: 'Harukaze Electric Co., Ltd.',
      bodyEnd: 'will begin in fiscal 2028.',
      boilerplates: ['About Harukaze Electric'],
      disclaimers: [],
      contacts: [
        ['media', 'Yuki Mori', 'Public Relations', 'Harukaze Electric', '+81-3-5550-0100', null],
      ],
      source: null,
      endMark: null,
    },
  },
  {
    name: 'EQS ad hoc with header and trailer',
    format: 'text',
    text: `EQS-Ad-hoc: Varmholt AG / Key word(s): Forecast
Varmholt AG raises forecast for 2026

05-May-2026 / 18:30 CET/CEST
Disclosure of an inside information acc. to Article 17 MAR of the Regulation (EU) No 596/2014, transmitted by EQS News - a service of EQS Group.
The issuer is solely responsible for the content of this announcement.

Hamburg, 5 May 2026 – The executive board of Varmholt AG (ISIN DE0000000000) has today raised its forecast for 2026. Revenue is now expected between EUR 410 million and EUR 430 million.

Contact:
Petra Kehl
Head of Investor Relations
Phone: +49 40 5550 120
E-mail: ir@varmholt.example

End of Inside Information

05-May-2026 CET/CEST The EQS Distribution Services include Regulatory Announcements, Financial/Corporate News and Press Releases.
Archive at www.eqs-news.com

Language:     English
Company:      Varmholt AG
Phone:        +49 40 5550 100
E-mail:       info@varmholt.example
ISIN:         DE0000000000

End of Announcement  EQS News Service
`,
    expected: {
      day: '2026-05-05',
      headline: 'Varmholt AG raises forecast for 2026',
      subheadline: null,
      dateline: ['Hamburg', null, null, 'EQS'],
      companies: ['Varmholt AG'],
      bodyStart: 'The executive board of Varmholt AG',
      bodyEnd: 'EUR 410 million and EUR 430 million.',
      boilerplates: [],
      disclaimers: [],
      contacts: [
        [
          'investors',
          'Petra Kehl',
          'Head of Investor Relations',
          null,
          '+49 40 5550 120',
          'ir@varmholt.example',
        ],
      ],
      source: null,
      endMark: 'End of Inside Information',
    },
  },
  {
    name: 'RNS with its header, enquiries and broker',
    format: 'text',
    text: `RNS Number : 0000A
Kestrel Foundries PLC
05 May 2026

5 May 2026

Kestrel Foundries PLC
("Kestrel" or the "Company")

Trading Update

Kestrel Foundries PLC (AIM: KFD), the maker of castings, today issues an update on trading for the year ended 31 March 2026.

Revenue rose by 6 per cent. to £41 million and the order book is at a record.

Amy Bell, Chief Executive of Kestrel, said: "We thank our colleagues for a strong year."

- Ends -

Enquiries:

Kestrel Foundries PLC
Amy Bell, Chief Executive
+44 (0)20 5550 0101

Larch Communications (Financial PR)
Ben Ash
+44 (0)20 5550 0102
kestrel@larch.example

This information is provided by RNS, the news service of the London Stock Exchange.
`,
    expected: {
      day: '2026-05-05',
      headline: 'Trading Update',
      subheadline: null,
      dateline: null,
      companies: [['Kestrel Foundries PLC', 'AIM', 'KFD']],
      bodyStart: 'Kestrel Foundries PLC (AIM: KFD)',
      bodyEnd: 'colleagues for a strong year."',
      boilerplates: [],
      disclaimers: [],
      contacts: [
        [null, 'Amy Bell', 'Chief Executive', 'Kestrel Foundries PLC', '+44 (0)20 5550 0101', null],
        [
          'media',
          'Ben Ash',
          null,
          'Larch Communications',
          '+44 (0)20 5550 0102',
          'kestrel@larch.example',
        ],
      ],
      source: null,
      endMark: '- Ends -',
    },
  },
  {
    name: 'an exhibit with letterhead, headline in capitals on two lines, tables behind',
    format: 'html',
    text: `<html><head><title>ex991</title></head><body>
<p align="right"><b>Exhibit 99.1</b></p>
<p><b>FOR IMMEDIATE RELEASE</b></p>
<p>Contact: Ruth Ames<br>Chief Financial Officer<br>(515) 555-0171</p>
<p align="center"><b>PRAIRIE GRAIN COMPANY REPORTS RESULTS FOR THE<br>THIRD QUARTER OF FISCAL 2026</b></p>
<p>DES MOINES, Iowa, May&nbsp;5,&nbsp;2026 &#8211; Prairie Grain Company (NYSE: PGC) reported net income of $4.1 million.</p>
<p>Sales were $51.0 million.</p>
<p><b><u>Forward-Looking Statements.</u></b> This release contains forward-looking statements. Actual results may differ materially because of risks described in our filings with the SEC.</p>
<p align="center"><b>PRAIRIE GRAIN COMPANY</b></p>
<p align="center"><b>CONSOLIDATED STATEMENTS OF INCOME</b></p>
<table><tr><td></td><td>2026</td><td>2025</td></tr><tr><td>Sales</td><td>51.0</td><td>49.2</td></tr></table>
<p align="center"># # #</p>
</body></html>`,
    expected: {
      day: '2026-05-05',
      headline: 'PRAIRIE GRAIN COMPANY REPORTS RESULTS FOR THE THIRD QUARTER OF FISCAL 2026',
      subheadline: null,
      dateline: ['DES MOINES', 'Iowa', null, null],
      companies: [['Prairie Grain Company', 'NYSE', 'PGC']],
      bodyStart: 'Prairie Grain Company (NYSE: PGC)',
      bodyEnd: 'Sales were $51.0 million.',
      boilerplates: [],
      disclaimers: ['Forward-Looking Statements.'],
      contacts: [[null, 'Ruth Ames', 'Chief Financial Officer', null, '(515) 555-0171', null]],
      source: null,
      endMark: '# # #',
    },
  },
  {
    name: 'an exhibit with the contact as a table at the end',
    format: 'html',
    text: `<div>Exhibit 99.1</div><div>NEWS RELEASE</div>
<div><b>Tidewell Marine Declares Dividend</b></div>
<div>MOBILE, Ala. (May 5, 2026) — Tidewell Marine, Inc. (Nasdaq: TDWL) declared a dividend of $0.08 per share.</div>
<div>The dividend is payable June 15, 2026.</div>
<div><b>About Tidewell Marine, Inc.</b></div><div>Tidewell operates tugs in the Gulf.</div>
<table><tr><td>Contact:</td><td>Ivy Moss</td></tr><tr><td></td><td>Investor Relations</td></tr><tr><td></td><td>251-555-0150</td></tr><tr><td></td><td>ivy.moss@tidewell.example</td></tr></table>`,
    expected: {
      day: '2026-05-05',
      headline: 'Tidewell Marine Declares Dividend',
      subheadline: null,
      dateline: ['MOBILE', 'Ala.', null, null],
      companies: [['Tidewell Marine, Inc.', 'Nasdaq', 'TDWL']],
      bodyStart: 'Tidewell Marine, Inc. (Nasdaq: TDWL)',
      bodyEnd: 'is payable June 15, 2026.',
      boilerplates: ['About Tidewell Marine, Inc.'],
      disclaimers: [],
      contacts: [
        [
          'investors',
          'Ivy Moss',
          'Investor Relations',
          null,
          '251-555-0150',
          'ivy.moss@tidewell.example',
        ],
      ],
      source: null,
      endMark: null,
    },
  },
  {
    name: 'a page of a company: date line, sub-headline, no dateline, contact in a sentence',
    format: 'html',
    text: `<article><h1>Larkfield Robotics opens plant in Graz</h1><p>5 May 2026</p>
<p><em>New site creates 120 jobs</em></p>
<p>Larkfield Robotics AG today opened a new plant in Graz. The site makes arms for surgical robots.</p>
<p>“Graz gives us room to grow,” said Leo Berg, chief executive of Larkfield Robotics.</p>
<h2>About Larkfield Robotics</h2><p>Larkfield Robotics builds surgical robots. It has 800 employees.</p>
<p>For more information, please contact Mia Tal, Media Relations, at +43 316 555 010 or media@larkfield.example.</p></article>`,
    expected: {
      day: '2026-05-05',
      headline: 'Larkfield Robotics opens plant in Graz',
      subheadline: 'New site creates 120 jobs',
      dateline: null,
      companies: ['Larkfield Robotics AG'],
      bodyStart: 'Larkfield Robotics AG today opened',
      bodyEnd: 'executive of Larkfield Robotics.',
      boilerplates: ['About Larkfield Robotics'],
      disclaimers: [],
      contacts: [
        ['media', 'Mia Tal', 'Media Relations', null, '+43 316 555 010', 'media@larkfield.example'],
      ],
      source: null,
      endMark: null,
    },
  },
  {
    name: 'a Swiss ad hoc announcement, the disclaimer before the profile, contacts after the end mark',
    format: 'markdown',
    text: `Ad hoc announcement pursuant to Art. 53 LR

**Zellweger Pharma signs licence for kidney medicine**

* Upfront payment of CHF 30 million
* First patient expected in 2027

**Basel, 5 May 2026** – Zellweger Pharma (SIX: ZLWP) today announced that it has signed a licence agreement with Brightwater.

**Disclaimer**

This media release contains forward-looking statements that can be identified by words such as “expect”. Actual results may differ.

**About Zellweger Pharma**

Zellweger Pharma is a Swiss maker of medicines.

# # #

* Zellweger Media Relations
* E-mail: media@zellweger.example
* Zellweger Investor Relations
* Investor line: +41 61 555 01 00
`,
    expected: {
      day: '2026-05-05',
      headline: 'Zellweger Pharma signs licence for kidney medicine',
      subheadline: 'Upfront payment of CHF 30 million\nFirst patient expected in 2027',
      dateline: ['Basel', null, null, null],
      companies: [['Zellweger Pharma', 'SIX', 'ZLWP']],
      bodyStart: 'Zellweger Pharma (SIX: ZLWP)',
      bodyEnd: 'licence agreement with Brightwater.',
      boilerplates: ['About Zellweger Pharma'],
      disclaimers: ['Disclaimer'],
      contacts: [
        ['media', null, null, 'Zellweger', null, 'media@zellweger.example'],
        ['investors', null, null, 'Zellweger', '+41 61 555 01 00', null],
      ],
      source: null,
      endMark: '# # #',
    },
  },
];
