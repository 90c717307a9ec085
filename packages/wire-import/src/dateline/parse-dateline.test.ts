import { parseDateline } from './parse-dateline';

type Row = [
  text: string,
  city: string | null,
  region: string | null,
  country: string | null,
  day: string | null,
  wire: string | null,
  others?: string[],
];

const nbsp = '\u00a0';

const rows: Row[] = [
  // Places with “and” in them, with a stuck dash, with a word that is none, or behind the wire
  [
    'KINGSTOWN, St. Vincent and the Grenadines, Feb. 5, 2026 (GLOBE NEWSWIRE) -- Northgate',
    'KINGSTOWN',
    null,
    'St. Vincent and the Grenadines',
    '2026-02-05',
    'GLOBE NEWSWIRE',
  ],
  [
    'Lindau- Germany, Feb. 05, 2026 (GLOBE NEWSWIRE) — Northgate',
    'Lindau',
    null,
    'Germany',
    '2026-02-05',
    'GLOBE NEWSWIRE',
  ],
  [
    'NORTHGATE, NEWS, Feb. 05, 2026 (GLOBE NEWSWIRE) — Northgate',
    'NORTHGATE',
    'NEWS',
    null,
    '2026-02-05',
    'GLOBE NEWSWIRE',
  ],
  [
    'CHICAGO, IL / ACCESS Newswire / February 5, 2026 / Northgate',
    'CHICAGO',
    'IL',
    null,
    '2026-02-05',
    'ACCESS Newswire',
  ],
  [
    'February 5, 2026 – TheNewswire - Vancouver, BC - Northgate Corp announces',
    'Vancouver',
    'BC',
    null,
    '2026-02-05',
    'TheNewswire',
  ],
  // GlobeNewswire
  [
    'AUSTIN, Texas, Feb. 05, 2026 (GLOBE NEWSWIRE) -- Northgate',
    'AUSTIN',
    'Texas',
    null,
    '2026-02-05',
    'GLOBE NEWSWIRE',
  ],
  [
    'ESPOO, Finland, May 05, 2026 (GLOBE NEWSWIRE) — Northgate',
    'ESPOO',
    null,
    'Finland',
    '2026-05-05',
    'GLOBE NEWSWIRE',
  ],
  [
    'CALGARY, Alberta and DENVER, Sept. 9, 2026 (GLOBE NEWSWIRE) Northgate',
    'CALGARY',
    'Alberta',
    null,
    '2026-09-09',
    'GLOBE NEWSWIRE',
    ['DENVER'],
  ],
  [
    'ST. JOHN’S, Newfoundland and Labrador, May 5, 2026 (GLOBE NEWSWIRE) -- N',
    'ST. JOHN’S',
    'Newfoundland and Labrador',
    null,
    '2026-05-05',
    'GLOBE NEWSWIRE',
  ],
  [
    `GENEVA,${nbsp}Switzerland,${nbsp}May${nbsp}5,${nbsp}2026 (GLOBE NEWSWIRE) --${nbsp}N`,
    'GENEVA',
    null,
    'Switzerland',
    '2026-05-05',
    'GLOBE NEWSWIRE',
  ],
  // Business Wire
  [
    'WALTHAM, Mass.--(BUSINESS WIRE)--May 5, 2026--',
    'WALTHAM',
    'Mass.',
    null,
    '2026-05-05',
    'BUSINESS WIRE',
  ],
  [
    'NEW YORK & ZURICH--(BUSINESS WIRE)--Northgate Corp. (NYSE: NGT)',
    'NEW YORK',
    null,
    null,
    null,
    'BUSINESS WIRE',
    ['ZURICH'],
  ],
  [
    'NEW YORK--(BUSINESS WIRE)--$NGT #results--Northgate',
    'NEW YORK',
    null,
    null,
    null,
    'BUSINESS WIRE',
  ],
  ['LINCOLN, NE -- (BUSINESS WIRE) -- Northgate', 'LINCOLN', 'NE', null, null, 'BUSINESS WIRE'],
  // PR Newswire, CNW
  [
    'RESTON, Va., May 5, 2026 /PRNewswire/ -- Northgate',
    'RESTON',
    'Va.',
    null,
    '2026-05-05',
    'PRNewswire',
  ],
  ['VANCOUVER, BC, May 5, 2026 /CNW/ - Northgate', 'VANCOUVER', 'BC', null, '2026-05-05', 'CNW'],
  [
    'MONTRÉAL, May 5, 2026 /CNW Telbec/ - Northgate',
    'MONTRÉAL',
    null,
    null,
    '2026-05-05',
    'CNW Telbec',
  ],
  [
    'TORONTO and LONDON, ON, May 5, 2026 /PRNewswire/ - N',
    'TORONTO',
    null,
    null,
    '2026-05-05',
    'PRNewswire',
    ['LONDON, ON'],
  ],
  [
    'BOSTON, May 5 /PRNewswire-FirstCall/ -- Northgate',
    'BOSTON',
    null,
    null,
    null,
    'PRNewswire-FirstCall',
  ],
  [
    'HERZLIYA, Israel and PARAMUS, N.J., May 5, 2026 /PRNewswire/ -- N',
    'HERZLIYA',
    null,
    'Israel',
    '2026-05-05',
    'PRNewswire',
    ['PARAMUS, N.J.'],
  ],
  // ACCESS Newswire, Newsfile, JCN, others
  [
    'TORONTO, ON / ACCESS Newswire / May 5, 2026 / Northgate',
    'TORONTO',
    'ON',
    null,
    '2026-05-05',
    'ACCESS Newswire',
  ],
  [
    'LAS VEGAS, NV / ACCESSWIRE / May 5, 2026 / Northgate',
    'LAS VEGAS',
    'NV',
    null,
    '2026-05-05',
    'ACCESSWIRE',
  ],
  [
    'Vancouver, British Columbia--(Newsfile Corp. - May 5, 2026) - Northgate',
    'Vancouver',
    'British Columbia',
    null,
    '2026-05-05',
    'Newsfile Corp.',
  ],
  [
    'TOKYO, May 5, 2026 - (JCN Newswire) - Northgate',
    'TOKYO',
    null,
    null,
    '2026-05-05',
    'JCN Newswire',
  ],
  [
    'HONG KONG, May 5, 2026 - (ACN Newswire) - N',
    'HONG KONG',
    null,
    null,
    '2026-05-05',
    'ACN Newswire',
  ],
  [
    'SINGAPORE - Media OutReach Newswire - 5 May 2026 - Northgate',
    'SINGAPORE',
    null,
    null,
    '2026-05-05',
    'Media OutReach Newswire',
  ],
  // No wire
  ['Basel, May 5, 2026 – Northgate', 'Basel', null, null, '2026-05-05', null],
  ['Turin (Italy), 5 May 2026 – Northgate', 'Turin', null, 'Italy', '2026-05-05', null],
  ['OMAHA, Neb. (May 5, 2026) – Northgate', 'OMAHA', 'Neb.', null, '2026-05-05', null],
  ['Oslo, 5 May 2026: Northgate ASA', 'Oslo', null, null, '2026-05-05', null],
  [
    'Leuven, Belgium – 5 May 2026, 07:00 CET – Northgate',
    'Leuven',
    null,
    'Belgium',
    '2026-05-05',
    null,
  ],
  [
    'Copenhagen, Denmark; May 5, 2026 – Northgate',
    'Copenhagen',
    null,
    'Denmark',
    '2026-05-05',
    null,
  ],
  ['München, 5. Mai 2026 – Die Northgate AG', 'München', null, null, '2026-05-05', null],
  ['Paris, le 5 mai 2026 – Northgate', 'Paris', null, null, '2026-05-05', null],
  [
    'Frankfurt am Main, May 5, 2026 - Northgate',
    'Frankfurt am Main',
    null,
    null,
    '2026-05-05',
    null,
  ],
  ['SAN JOSE, CA – May 5, 2026 – Northgate', 'SAN JOSE', 'CA', null, '2026-05-05', null],
  ['SAN JOSE, Calif. – Northgate Corp. today', 'SAN JOSE', 'Calif.', null, null, null],
  ['ZUG, Switzerland, 5 May 2026', 'ZUG', null, 'Switzerland', '2026-05-05', null],
  ['Houston, Texas, May 5, 2026 (“Northgate”)', 'Houston', 'Texas', null, '2026-05-05', null],
  // No datelines
  ['On May 5, 2026, Northgate announced', null, null, null, null, null],
  ['Effective May 5, 2026 - Northgate', null, null, null, null, null],
  ['May 5, 2026 – Northgate', null, null, null, null, null],
  [
    'Northgate Corp. today announced results for May 5, 2026 - the day',
    null,
    null,
    null,
    null,
    null,
  ],
  ['Conference Call, May 5, 2026 - 10 a.m.', null, null, null, null, null],
];

describe('parseDateline', () => {
  test.each(rows)('%s', (text, city, region, country, day, wire, others = []) => {
    const found = city === null ? null : { city, region, country, day, wire, otherCities: others };
    const {
      text: _text,
      dayText: _dayText,
      ...dateline
    } = parseDateline(text)?.dateline ?? {
      text: '',
      dayText: null,
    };
    expect(dateline).toEqual(found ?? {});
  });

  it('ends where the text of the release begins', () => {
    const text = 'RESTON, Va., May 5, 2026 /PRNewswire/ -- (NYSE: NGT) Northgate';
    expect(text.slice(parseDateline(text)?.end)).toBe('(NYSE: NGT) Northgate');
  });

  it('looks at no more of a long line than a dateline is long', () => {
    expect(parseDateline('A, '.repeat(100_000))).toBeNull();
    expect(parseDateline(`${'AB '.repeat(100_000)}May 5, 2026 - `)).toBeNull();
    expect(parseDateline(`AUSTIN${' '.repeat(200_000)}`)).toBeNull();
  });
});
