/** How the clocks of one zone are called in winter and in summer. */
export interface ClockPair {
  standard: string;
  summer: string;
  timeZone: string;
  /** Where the standard time holds all year, or the letters mean another clock. */
  exceptions: RegExp | null;
}

const pairs: readonly ClockPair[] = [
  {
    standard: 'EST',
    summer: 'EDT',
    timeZone: 'America/New_York',
    exceptions: /\b(?:Panama|Jamaica|Cancún|Cancun|Australia|Sydney|Melbourne|Brisbane|ASX)\b/,
  },
  {
    standard: 'CST',
    summer: 'CDT',
    timeZone: 'America/Chicago',
    exceptions:
      /\b(?:China|Beijing|Shanghai|Shenzhen|Taipei|Taiwan|Hong Kong|Mexico|Costa Rica|Saskatchewan|Regina|Saskatoon)\b/i,
  },
  {
    standard: 'MST',
    summer: 'MDT',
    timeZone: 'America/Denver',
    exceptions: /\b(?:Arizona|Ariz|AZ|Phoenix|Scottsdale|Tempe|Tucson|Malaysia)\b/i,
  },
  {
    standard: 'PST',
    summer: 'PDT',
    timeZone: 'America/Los_Angeles',
    exceptions: /\b(?:Philippines?|Manila)\b/i,
  },
  { standard: 'AKST', summer: 'AKDT', timeZone: 'America/Anchorage', exceptions: null },
  {
    standard: 'CET',
    summer: 'CEST',
    timeZone: 'Europe/Berlin',
    exceptions: /\b(?:Algeria|Algiers|Tunisia|Tunis|Nigeria|Lagos)\b/i,
  },
  {
    standard: 'EET',
    summer: 'EEST',
    timeZone: 'Europe/Helsinki',
    exceptions: /\b(?:Kaliningrad|Libya|Egypt|Cairo)\b/i,
  },
  { standard: 'NZST', summer: 'NZDT', timeZone: 'Pacific/Auckland', exceptions: null },
];
/** Standard times that rightly stand beside them all year (UTC's name; Queensland): only summer's can be wrong. */
const summerOnly: readonly Omit<ClockPair, 'exceptions'>[] = [
  { standard: 'GMT', summer: 'BST', timeZone: 'Europe/London' },
  { standard: 'AEST', summer: 'AEDT', timeZone: 'Australia/Sydney' },
];

/** Whole names, as some releases write them. */
const longNames = pairs.slice(0, 4).map((pair, index) => {
  const region = ['Eastern', 'Central', 'Mountain', 'Pacific'][index] ?? '';
  return { ...pair, standard: `${region} Standard Time`, summer: `${region} Daylight Time` };
});

/** The pair that a name belongs to; null for one that is right all year, such as GMT. */
export function findClockPair(written: string): ClockPair | null {
  const pair = [...pairs, ...longNames].find(
    ({ standard, summer }) => written === standard || written === summer,
  );
  if (pair !== undefined) return pair;
  const other = summerOnly.find(({ summer }) => written === summer);
  return other === undefined ? null : { ...other, exceptions: null };
}
