import type { Sample } from '../sample';

export const globenewswire: Sample[] = [
  {
    name: 'a dividend with a headline of two parts and contacts in one block',
    format: 'markdown',
    text: `Northgate Corp. Declares First Quarter Dividend

*Annual rate rises to $1.20 per share*

MADISON, Wis., Feb. 05, 2026 (GLOBE NEWSWIRE) -- Northgate Corp. (NASDAQ: NGTX) (the “Company”) announced that its board of directors declared a quarterly dividend of $0.30 per share.

The dividend is payable on March 20, 2026 to shareholders of record on March 6, 2026.

**About Northgate**

Northgate Corp. makes pumps for cities. It was founded in 1921 and has 900 employees. For more information, visit [www.northgate.example](https://www.globenewswire.com/Tracker?data=abc).

**Contacts:**

Jane Roe  
Vice President, Investor Relations  
Northgate Corp.  
+1 (608) 555-0142  
[jane.roe@northgate.example](mailto:jane.roe@northgate.example)

John Poe  
Media Relations  
+1 (608) 555-0143  
[media@northgate.example](mailto:media@northgate.example)

![](https://www.globenewswire.com/newsroom/ti?nf=AAA)
`,
    expected: {
      day: '2026-02-05',
      headline: 'Northgate Corp. Declares First Quarter Dividend',
      subheadline: 'Annual rate rises to $1.20 per share',
      dateline: ['MADISON', 'Wis.', null, 'GLOBE NEWSWIRE'],
      companies: [['Northgate Corp.', 'NASDAQ', 'NGTX']],
      bodyStart: 'Northgate Corp. (NASDAQ: NGTX)',
      bodyEnd: 'of record on March 6, 2026.',
      boilerplates: ['About Northgate'],
      disclaimers: [],
      contacts: [
        [
          'investors',
          'Jane Roe',
          'Vice President, Investor Relations',
          'Northgate Corp.',
          '+1 (608) 555-0142',
          'jane.roe@northgate.example',
        ],
        [
          'media',
          'John Poe',
          'Media Relations',
          null,
          '+1 (608) 555-0143',
          'media@northgate.example',
        ],
      ],
      source: null,
      endMark: null,
    },
  },
  {
    name: 'a page with its chrome, the date line with the source above the text',
    format: 'markdown',
    text: `# Halvorsen Shipping ASA: Key information relating to the cash dividend

May 05, 2026 02:00 ET | Source: Halvorsen Shipping ASA

Share

Oslo, 5 May 2026: Halvorsen Shipping ASA (OSE: HALV) announces key information relating to its cash dividend.

* Dividend amount: NOK 1.50 per share
* Last day including right: 12 May 2026
* Ex-date: 13 May 2026

This information is published in accordance with the requirements of the Continuing Obligations.

Tags

Dividend

Recommended Reading

May 01, 2026 02:00 ET | Source: Halvorsen Shipping ASA

Halvorsen Shipping ASA: First quarter results
`,
    expected: {
      day: '2026-05-05',
      headline: 'Halvorsen Shipping ASA: Key information relating to the cash dividend',
      subheadline: null,
      dateline: ['Oslo', null, null, null],
      companies: [['Halvorsen Shipping ASA', 'OSE', 'HALV']],
      bodyStart: 'Halvorsen Shipping ASA (OSE: HALV)',
      bodyEnd: 'of the Continuing Obligations.',
      boilerplates: [],
      disclaimers: [],
      contacts: [],
      source: null,
      endMark: null,
    },
  },
  {
    name: 'a Nordic announcement without a dateline, with the certified adviser',
    format: 'markdown',
    text: `Directorate change in Aavasaksa Oyj

Aavasaksa Oyj | Stock Exchange Release | May 05, 2026 at 09:00:00 EEST

Aavasaksa Oyj's board member Liisa Lind has told the company that she will leave the board today. The board will work on with six members until the next general meeting.

AAVASAKSA OYJ

For further information, please contact:

Matti Meri, CEO, tel. +358 40 555 0101

Certified Adviser: Northern Advice Oy, tel. +358 50 555 0199

**About Aavasaksa Oyj**

Aavasaksa makes saunas for cold countries. Its net sales in 2025 were EUR 40 million.
`,
    expected: {
      day: '2026-05-05',
      headline: 'Directorate change in Aavasaksa Oyj',
      subheadline: null,
      dateline: null,
      companies: ['Aavasaksa Oyj'],
      bodyStart: "Aavasaksa Oyj's board member",
      bodyEnd: 'until the next general meeting.',
      boilerplates: ['About Aavasaksa Oyj'],
      disclaimers: [],
      contacts: [[null, 'Matti Meri', 'CEO', null, '+358 40 555 0101', null]],
      source: null,
      endMark: null,
    },
  },
  {
    name: 'a Canadian miner: banner, two markets, legend after the contacts',
    format: 'markdown',
    text: `Copperlode Mining Reports 42 Metres of 1.9% Copper at Tarn Lake

NOT FOR DISTRIBUTION TO UNITED STATES NEWSWIRE SERVICES OR FOR DISSEMINATION IN THE UNITED STATES

VANCOUVER, British Columbia, May 05, 2026 (GLOBE NEWSWIRE) -- **Copperlode Mining Inc.** (“**Copperlode**” or the “**Company**”) (TSX-V: CPL; OTCQB: CPLMF) is pleased to report drill results.

**Highlights:**

* 42 metres of 1.9% copper in hole TL-26-04
* Open at depth

“The hole exceeds what we expected of the east zone,” said Ann Ode, President and CEO.

**Qualified Person**

Bo Tarn, P.Geo., has approved the technical contents of this news release.

**About Copperlode Mining Inc.**

Copperlode explores for copper in British Columbia.

ON BEHALF OF THE BOARD OF DIRECTORS

“Ann Ode”  
President and CEO

**For further information, please contact:**

Carl Dell, Investor Relations  
T: 604-555-0121  
E: carl@copperlode.example

*Neither the TSX Venture Exchange nor its Regulation Services Provider accepts responsibility for the adequacy or accuracy of this release.*

**Cautionary Note Regarding Forward-Looking Information**

This news release contains forward-looking information within the meaning of Canadian securities laws. Actual results may differ materially.
`,
    expected: {
      day: '2026-05-05',
      headline: 'Copperlode Mining Reports 42 Metres of 1.9% Copper at Tarn Lake',
      subheadline: null,
      dateline: ['VANCOUVER', 'British Columbia', null, 'GLOBE NEWSWIRE'],
      companies: [
        ['Copperlode Mining Inc.', 'TSX-V', 'CPL'],
        ['Copperlode Mining Inc.', 'OTCQB', 'CPLMF'],
      ],
      bodyStart: 'Copperlode Mining Inc. (“Copperlode”',
      bodyEnd: 'contents of this news release.',
      boilerplates: ['About Copperlode Mining Inc.'],
      disclaimers: ['Cautionary Note Regarding Forward-Looking Information'],
      contacts: [
        [
          'investors',
          'Carl Dell',
          'Investor Relations',
          null,
          '604-555-0121',
          'carl@copperlode.example',
        ],
      ],
      source: null,
      endMark: null,
    },
  },
  {
    name: 'a correction that stands between two headlines',
    format: 'text',
    text: `CORRECTION -- Brightwater Therapeutics to Present at May Conference

BOSTON, May 06, 2026 (GLOBE NEWSWIRE) -- In a release issued under the same headline on May 5, 2026 by Brightwater Therapeutics, Inc. (Nasdaq: BRWT), please note that the time of the presentation was wrong. The corrected release follows:

Brightwater Therapeutics to Present at May Conference

BOSTON, May 06, 2026 (GLOBE NEWSWIRE) -- Brightwater Therapeutics, Inc. (Nasdaq: BRWT), a biotechnology company, today announced that it will present at the May Conference at 3:00 p.m. ET.

About Brightwater Therapeutics

Brightwater makes medicines for rare diseases of the kidney.

Investor Contact:
Ida Lake
Lake Partners
ida@lake.example
617-555-0110
`,
    expected: {
      day: '2026-05-06',
      headline: 'Brightwater Therapeutics to Present at May Conference',
      subheadline: null,
      dateline: ['BOSTON', null, null, 'GLOBE NEWSWIRE'],
      companies: [['Brightwater Therapeutics, Inc.', 'Nasdaq', 'BRWT']],
      bodyStart: 'Brightwater Therapeutics, Inc.',
      bodyEnd: 'Conference at 3:00 p.m. ET.',
      boilerplates: ['About Brightwater Therapeutics'],
      disclaimers: [],
      contacts: [
        ['investors', 'Ida Lake', null, 'Lake Partners', '617-555-0110', 'ida@lake.example'],
      ],
      source: null,
      endMark: null,
      isCorrection: true,
    },
  },
];
