import { toBase } from './to-base';
import { toCompany, toContacts } from './to-company';

const company = toCompany({
  name: 'Ondelith',
  legalName: 'Ondelith Therapeutics, Inc.',
  domain: 'ondelith.example',
  exchange: 'Nasdaq',
  mic: 'XNAS',
  ticker: 'ONDL',
  timeZone: 'America/New_York',
});

/** Results of a trial, with an abbreviation, percentages and a link. */
export const clinicalUpdate = toBase({
  name: 'clinical update',
  company,
  headline: 'Ondelith Announces First Results of Its Phase 2 Trial in Kidney Stones',
  subheadline: 'Trial met its main goal in 48 of 62 patients',
  dateline: {
    text: 'CAMBRIDGE, Mass., October 14, 2026 /PRNewswire/ --',
    city: 'CAMBRIDGE',
    region: 'Mass.',
    country: null,
    day: '2026-10-14',
    wire: 'PRNewswire',
  },
  body: `Ondelith Therapeutics, Inc. (Nasdaq: ONDL) today announced the first results of a Phase 2 trial of its drug candidate ODL-204 in patients with kidney stones.

The trial enrolled 62 patients at nine hospitals. Extracorporeal shock wave lithotripsy (ESWL) was the standard of care, and ODL-204 was given in a dose of 40 mg after ESWL for twelve weeks. In 48 patients (77%) no new stone was seen.

“The hospitals’ work shows that a new stone can be kept away with a tablet,” said Ruben Castellane, M.D., chief medical officer of Ondelith. “We thank the patients, who’ve come back week after week.”

## Next Steps

The company plans to begin a Phase 3 trial in the second half of 2027. It will present the data on Friday, November 6, 2026, at 2:00 p.m. EST, at a meeting in Boston.

Cash on September 30, 2026, was $84.2 million, compared with $97.5 million on June 30, 2026, a decrease of $13.3 million.

More about the trial is at [www.ondelith.example/trials](https://www.ondelith.example/trials).`,
  boilerplate:
    'Ondelith Therapeutics, Inc. develops medicines for diseases of the kidney. Its most advanced candidate is an oral tablet. More is at [www.ondelith.example](https://www.ondelith.example).',
  disclaimer:
    'This release contains forward-looking statements, for example about the begin of a further trial. Trials may fail, and their results may differ from earlier ones. Ondelith does not undertake to update these statements, except where the law requires it.',
  contacts: toContacts(
    company,
    ['Tamsin Brightwell', 'Idris Kellerman'],
    ['+1 617 555 0164', '+1 617 555 0165'],
  ),
});
