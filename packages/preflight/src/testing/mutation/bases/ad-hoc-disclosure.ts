import { toBase } from './to-base';
import { toCompany, toContacts } from './to-company';

const company = toCompany({
  name: 'Hollenried',
  legalName: 'Hollenried Chemie AG',
  domain: 'hollenried.example',
  exchange: 'Frankfurt',
  mic: 'XFRA',
  ticker: 'HLRC',
  timeZone: 'Europe/Berlin',
});

/** A European disclosure of inside information: preliminary figures and a new outlook. */
export const adHocDisclosure = toBase({
  name: 'ad-hoc disclosure',
  company,
  headline: 'Hollenried Chemie AG: Third Quarter 2026 Revenue of €643.2 Million Above Plan',
  subheadline: 'Outlook for the year confirmed',
  dateline: {
    text: 'LUDWIGSHAFEN, Germany, October 21, 2026 --',
    city: 'LUDWIGSHAFEN',
    region: null,
    country: 'Germany',
    day: '2026-10-21',
    wire: null,
  },
  body: `Hollenried Chemie AG (Frankfurt: HLRC) today published preliminary figures for the third quarter of 2026 (disclosure of inside information under Article 17 of Regulation (EU) No 596/2014).

Revenue in the third quarter of 2026 was €643.2 million, and volumes rose in all regions. Operating profit increased by 12.5% to €90.0 million from €80.0 million.

## Outlook

For 2026 the company expects an operating margin between 13% and 14%.

## Preliminary Figures

| € thousand | Q3 2026 | Q3 2025 | Change |
| Coatings | 412,160 | 389,470 | 5.8% |
| Adhesives | 231,040 | 215,310 | 7.3% |
| Total revenue | 643,200 | 604,780 | 6.4% |
| Operating profit* | 90,010 | 80,020 | 12.5% |

* Before special items.

The company’s interim report will be published on Thursday, November 12, 2026, at 7:00 a.m. CET, at [www.hollenried.example/reports](https://www.hollenried.example/reports).`,
  boilerplate:
    'Hollenried Chemie AG makes coatings and adhesives for cars, ships and houses. It employs 8,400 people in 19 countries. More is at [www.hollenried.example](https://www.hollenried.example).',
  disclaimer:
    'This release contains forward-looking statements. They rest on what management knew on the date of this release, and actual results may differ materially. Hollenried does not undertake to update them, except where the law requires it.',
  contacts: toContacts(
    company,
    ['Wiebke Harmssen', 'Torsten Aldinger'],
    ['+49 621 5550 117', '+49 621 5550 118'],
  ),
});
