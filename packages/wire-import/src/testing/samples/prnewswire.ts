import type { Sample } from '../sample';

export const prnewswire: Sample[] = [
  {
    name: 'bullets as sub-headline, a repeated city line, SOURCE without Inc.',
    format: 'markdown',
    text: `Tamarack Foods Reports Second Quarter 2026 Results

Tamarack Foods Reports Second Quarter 2026 Results
--------------------------------------------------

PR Newswire

ST. PAUL, Minn., Aug. 4, 2026

* Net sales of $212 million, up 4%
* Diluted EPS of $0.61

ST. PAUL, Minn., Aug. 4, 2026 /PRNewswire/ -- Tamarack Foods, Inc. (NYSE: TMK) today reported results for the quarter ended June 30, 2026.

"We grew in every category," said Olga Pine, chief executive officer.

**Outlook**

The company expects net sales of $850 million for the year.

**Conference Call**

The call begins at 9:00 a.m. ET. Dial 1-877-555-0100.

**About Tamarack Foods**

Tamarack Foods bakes bread in nine states.

**Safe Harbor Statement**

This press release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results may differ materially.

**TAMARACK FOODS, INC.**

**Condensed Consolidated Statements of Income**

| (in millions) | Q2 2026 | Q2 2025 |
| --- | --- | --- |
| Net sales | 212.0 | 203.8 |

View original content: <https://www.prnewswire.com/news-releases/tamarack-302000000.html>

SOURCE Tamarack Foods
`,
    expected: {
      day: '2026-08-04',
      headline: 'Tamarack Foods Reports Second Quarter 2026 Results',
      subheadline: 'Net sales of $212 million, up 4%\nDiluted EPS of $0.61',
      dateline: ['ST. PAUL', 'Minn.', null, 'PRNewswire'],
      companies: [['Tamarack Foods, Inc.', 'NYSE', 'TMK']],
      bodyStart: 'Tamarack Foods, Inc. (NYSE: TMK)',
      bodyEnd: 'Dial 1-877-555-0100.',
      boilerplates: ['About Tamarack Foods'],
      disclaimers: ['Safe Harbor Statement'],
      contacts: [],
      source: 'Tamarack Foods',
      endMark: null,
    },
  },
  {
    name: 'an old release: no year in the dateline, the contact between slashes',
    format: 'text',
    text: `Quillon Corporation Names New Chief Financial Officer

CLEVELAND, May 5 /PRNewswire-FirstCall/ -- Quillon Corporation (NYSE symbol - QLN) today named Mary Stone chief financial officer, effective July 1.

Ms. Stone comes from Harbor Bank, where she was treasurer for six years.

Quillon Corporation makes industrial paint.

/CONTACT: Peter Brush, Director of Communications of Quillon Corporation, +1-216-555-0177, pbrush@quillon.example/

SOURCE Quillon Corporation
`,
    expected: {
      day: null,
      headline: 'Quillon Corporation Names New Chief Financial Officer',
      subheadline: null,
      dateline: ['CLEVELAND', null, null, 'PRNewswire-FirstCall'],
      companies: [['Quillon Corporation', 'NYSE', 'QLN']],
      bodyStart: 'Quillon Corporation (NYSE symbol - QLN)',
      bodyEnd: 'makes industrial paint.',
      boilerplates: [],
      disclaimers: [],
      contacts: [
        [
          null,
          'Peter Brush',
          'Director of Communications',
          'Quillon Corporation',
          '+1-216-555-0177',
          'pbrush@quillon.example',
        ],
      ],
      source: 'Quillon Corporation',
      endMark: null,
    },
  },
  {
    name: 'contacts side by side, the heading in bold before its text',
    format: 'markdown',
    text: `Lindgren Motors Appoints Head of Sales

GOTHENBURG, Sweden, May 5, 2026 /PRNewswire/ -- Lindgren Motors AB (Nasdaq Stockholm: LIND B) has appointed Eva Holm head of sales. She takes up the post on 1 August 2026.

"Eva knows our customers," says Per Lind, President and CEO of Lindgren Motors.

**For further information, please contact:**

Nils Ek, Head of Communications | +46 31 555 01 01 | nils.ek@lindgren.example

Sara Al, Investor Relations | +46 31 555 01 02 | sara.al@lindgren.example

**About Lindgren Motors:** Lindgren Motors builds engines for boats. The company has 2,100 employees.

This information was brought to you by Cision [http://news.cision.com](http://news.cision.com)

View original content:<https://www.prnewswire.com/news-releases/lindgren-302000001.html>

SOURCE Lindgren Motors AB
`,
    expected: {
      day: '2026-05-05',
      headline: 'Lindgren Motors Appoints Head of Sales',
      subheadline: null,
      dateline: ['GOTHENBURG', null, 'Sweden', 'PRNewswire'],
      companies: [['Lindgren Motors AB', 'Nasdaq Stockholm', 'LIND B']],
      bodyStart: 'Lindgren Motors AB',
      bodyEnd: 'President and CEO of Lindgren Motors.',
      boilerplates: ['About Lindgren Motors:'],
      disclaimers: [],
      contacts: [
        [
          null,
          'Nils Ek',
          'Head of Communications',
          null,
          '+46 31 555 01 01',
          'nils.ek@lindgren.example',
        ],
        [
          'investors',
          'Sara Al',
          'Investor Relations',
          null,
          '+46 31 555 01 02',
          'sara.al@lindgren.example',
        ],
      ],
      source: 'Lindgren Motors AB',
      endMark: null,
    },
  },
  {
    name: 'CNW with a correction notice and the contact in a sentence',
    format: 'text',
    text: `/C O R R E C T I O N -- Rivière Energy Inc./

In the news release, Rivière Energy Closes Financing, issued 05-May-2026 by Rivière Energy Inc. over CNW, we are advised by the company that the second paragraph should read "$12 million" rather than "$21 million". Complete, corrected release follows:

Rivière Energy Closes Financing

MONTRÉAL, May 6, 2026 /CNW Telbec/ - Rivière Energy Inc. (TSX: RVE) closed its private placement today.

Gross proceeds were $12 million.

About Rivière Energy

Rivière Energy runs nine small hydro plants.

SOURCE Rivière Energy Inc.

For further information: Luc Roy, Chief Financial Officer, (514) 555-0188, luc@riviere.example
`,
    expected: {
      day: '2026-05-06',
      headline: 'Rivière Energy Closes Financing',
      subheadline: null,
      dateline: ['MONTRÉAL', null, null, 'CNW Telbec'],
      companies: [['Rivière Energy Inc.', 'TSX', 'RVE']],
      bodyStart: 'Rivière Energy Inc. (TSX: RVE)',
      bodyEnd: 'proceeds were $12 million.',
      boilerplates: ['About Rivière Energy'],
      disclaimers: [],
      contacts: [
        [null, 'Luc Roy', 'Chief Financial Officer', null, '(514) 555-0188', 'luc@riviere.example'],
      ],
      source: 'Rivière Energy Inc.',
      endMark: null,
      isCorrection: true,
    },
  },
];
