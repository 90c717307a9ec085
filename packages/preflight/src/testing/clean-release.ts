import type { CheckedCompany, CheckedRelease } from '../checked-release';
import { doc, h, link, p, table, td, th } from './nodes';

/** The instant of a test's run: the morning of the clean release's day, in Hamburg 07:30. */
export const cleanNow = '2026-05-12T05:30:00.000Z';

/** An invented issuer; its addresses and numbers are reserved for examples and lead nowhere. */
export const cleanCompany: CheckedCompany = {
  name: 'Varmholt',
  legalName: 'Varmholt SE',
  website: 'https://www.varmholt.example',
  domains: ['varmholt.example'],
  socialProfiles: [
    { network: 'LinkedIn', url: 'https://www.linkedin.com/company/varmholt' },
    { network: 'X', url: 'https://x.com/varmholt' },
  ],
  listings: [
    { exchange: 'Frankfurt', mic: 'XFRA', ticker: 'VMHT', isin: 'DE000SAMPLE7' },
    { exchange: 'NYSE', mic: 'XNYS', ticker: 'VMHT', isin: 'DE000SAMPLE7' },
  ],
  timeZone: 'Europe/Berlin',
  defaultBoilerplates: ['About Varmholt'],
  defaultDisclaimers: ['Varmholt: forward-looking statements'],
};

const toRow = (...[name = '', ...figures]: string[]) => [
  th(name),
  ...figures.map((one) => td(one)),
];

/** A whole release on which no rule has anything to say. */
export const cleanRelease: CheckedRelease = {
  language: 'en',
  headline: 'Varmholt Opens Its Third Plant and Confirms Guidance for 2026',
  subheadline: 'Works in Norderwisch to build 120 heat stores a year',
  notice: null,
  slug: 'varmholt-opens-its-third-plant-and-confirms-guidance-for-2026',
  summary: null,
  company: cleanCompany,
  dateline: {
    text: 'HAMBURG, Germany, May 12, 2026 --',
    city: 'HAMBURG',
    region: null,
    country: 'Germany',
    day: '2026-05-12',
    wire: null,
  },
  body: doc(
    p(
      'Varmholt SE (Frankfurt: VMHT; NYSE: VMHT) today opened its third plant, in Norderwisch, Germany. The works will build 120 heat stores a year and employ 340 people.',
    ),
    p(
      'Revenue rose by 12.0% to €134.4 million in the first quarter of 2026, from €120.0 million a year earlier. The company confirms its guidance for the year.',
    ),
    p(
      '“The new works let us deliver six months sooner,” said Henrike Sanddorn, chief executive officer of Varmholt.',
    ),
    h(2, 'Revenue by Region'),
    table(
      [th('€ million'), th('Q1 2026'), th('Q1 2025'), th('Change')],
      toRow('Europe', '94.4', '85.0', '11.1%'),
      toRow('Americas', '40.0', '35.0', '14.3%'),
      toRow('Total revenue', '134.4', '120.0', '12.0%'),
    ),
    p(
      'The company will host a conference call on Wednesday, May 13, 2026, at 3:00 p.m. CEST. Details are at ',
      link('www.varmholt.example/investors', 'https://www.varmholt.example/investors'),
      '.',
    ),
  ),
  boilerplates: [
    {
      name: 'About Varmholt',
      heading: 'About Varmholt SE',
      body: doc(
        p(
          'Varmholt SE builds heat stores for power grids, district heating networks and industry. It has its headquarters in Hamburg, Germany. More is at ',
          link('www.varmholt.example', 'https://www.varmholt.example'),
          '.',
        ),
      ),
      version: { carried: 3, newest: 3 },
    },
  ],
  disclaimers: [
    {
      name: 'Varmholt: forward-looking statements',
      heading: 'Forward-Looking Statements',
      body: doc(
        p(
          'This release contains forward-looking statements. They rest on what management knew on the date of this release, and actual results may differ materially. Varmholt does not undertake to update them, except where the law requires it.',
        ),
      ),
      version: { carried: 1, newest: 1 },
    },
  ],
  contacts: [
    {
      type: 'investors',
      name: 'Lene Brackwede',
      title: 'Head of Investor Relations',
      organisation: 'Varmholt SE',
      phone: '+49 40 66969 110',
      email: 'investors@varmholt.example',
    },
    {
      type: 'media',
      name: 'Jonas Ellerhusen',
      title: 'Head of Communications',
      organisation: 'Varmholt SE',
      phone: '+49 40 66969 120',
      email: 'media@varmholt.example',
    },
  ],
  source: 'Varmholt SE',
  attachments: [{ title: 'Photo of the new works', name: 'norderwisch-works.jpg' }],
  links: [],
  scheduledFor: null,
  originallyIssuedAt: null,
};
