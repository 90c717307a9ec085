import { toBase } from './to-base';
import { toCompany, toContacts } from './to-company';

const company = toCompany({
  name: 'Quillhaven',
  legalName: 'Quillhaven Shipping plc',
  domain: 'quillhaven.example',
  exchange: 'NYSE',
  mic: 'XNYS',
  ticker: 'QLHV',
  timeZone: 'Europe/London',
});

/** A correction with its notice. */
export const correctedOrder = toBase({
  name: 'correction',
  company,
  headline: 'Correction: Quillhaven Orders Four Ferries',
  notice:
    'A release of June 9, 2026, gave the price of the four ferries as £212 million. The right price is £221 million.',
  dateline: {
    text: 'LEITH, Scotland, June 10, 2026 --(BUSINESS WIRE)--',
    city: 'LEITH',
    region: null,
    country: 'Scotland',
    day: '2026-06-10',
    wire: 'BUSINESS WIRE',
  },
  body: `Quillhaven Shipping plc (NYSE: QLHV) today ordered four ferries from a yard on the Clyde. The ferries cost £221 million together and replace the oldest ships of the company’s northern routes.

## What the Ferries Do

Each ferry carries 640 passengers and 120 cars, and each runs on batteries that store 18 MWh. Fuel costs on the northern routes fell by 8.0% to £34.5 million in 2025 from £37.5 million in 2024.

“Our ships’ batteries are charged at the quay, in an hour,” said Effie Standring, chief executive officer of Quillhaven.

The company expects delivery of the first ferry in 2028 and of the last in 2030. The yard’s plans are at [www.quillhaven.example/ferries](https://www.quillhaven.example/ferries), and the company will answer questions on Thursday, June 11, 2026, at 9:00 a.m. BST.`,
  boilerplate:
    'Quillhaven Shipping plc runs 31 ferries between Scotland, its islands and Norway. More is at [www.quillhaven.example](https://www.quillhaven.example).',
  disclaimer:
    'This release contains forward-looking statements, for example about the delivery of ships. What happens may differ from what is expected today. Quillhaven does not undertake to update these statements, except where the law requires it.',
  contacts: toContacts(
    company,
    ['Morag Ellingham', 'Fergus Dalrymple-Hay'],
    ['+44 131 496 0117', '+44 131 496 0118'],
  ),
});
