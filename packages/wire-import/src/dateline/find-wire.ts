export interface FoundWire {
  start: number;
  end: number;
  /** As written, without its brackets. */
  name: string;
}

/** The services that put their name into a dateline; the longer name of two comes first. */
const names = [
  'GLOBE ?NEWSWIRE',
  '(?:ANTARA/)?BUSINESS ?WIRE(?: India)?',
  'PR ?Newswire(?:[-‐‑][\\p{L}]{2,20}(?: PR Wire)?)?',
  'CNW(?: Telbec| Group)?',
  'Canada NewsWire',
  'ACCESS ?Newswire',
  'ACCESSWIRE',
  '(?:TheNewswire|The Newswire)(?:\\.ca|\\.com)?',
  'TMX Newsfile',
  'Newsfile(?: Corp\\.?)?',
  'JCN Newswire',
  'EQS(?:[ -](?:Newswire|News|Group|CORPORATES))?',
  'DGAP(?:[ -]\\p{L}{2,12})?',
  'Marketwired|Marketwire|Market Wire',
  'Media ?OutReach(?: Newswire)?',
  'NewMediaWire',
  'NetworkNewsWire|NetworkWire',
  'InvestorBrandNetwork|IBN',
  'AETOSWire|ME NewsWire|Zawya',
  'Xinhua[-‐]AsiaNet|AsiaNet|Kyodo JBN|PRNasia',
  'Thomson Reuters ONE|Nasdaq OMX|Hugin',
  'Cision',
  'EIN ?Presswire',
  'EZ Newswire|News Direct|Baystreet\\.ca|3BL(?: Media)?|PRWEB|Send2Press(?: Newswire)?',
  'Investor ?Wire|InvestorsHub NewsWire|QuoteMedia',
  'RNS',
  '(?!states|united|our)[\\p{L}]{2,15} News ?wire',
].join('|');

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}@.])(?:${names})(?![\\p{L}\\p{N}@])(?!\\.(?:com|ca|net)\\b)`,
  'iu',
);

/** The first name of a wire service in a text. */
export function findWire(text: string): FoundWire | null {
  const match = pattern.exec(text);
  return match === null
    ? null
    : { start: match.index, end: match.index + match[0].length, name: match[0] };
}
