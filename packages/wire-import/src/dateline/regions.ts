/**
 * States and provinces in full, in the short form of the Associated Press, and by their postal
 * letters; in lower case and without full stops.
 */
const names = [
  'alabama|ala|al|alaska|ak|arizona|ariz|az|arkansas|ark|ar|california|calif|ca|cal|colorado|colo',
  'co|connecticut|conn|ct|delaware|del|de|florida|fla|fl|georgia|ga|hawaii|hi|idaho|id|illinois|ill',
  'il|indiana|ind|in|iowa|ia|kansas|kan|ks|kentucky|ky|louisiana|la|maine|me|maryland|md',
  'massachusetts|mass|ma|michigan|mich|mi|minnesota|minn|mn|mississippi|miss|ms|missouri|mo|montana',
  'mont|mt|nebraska|neb|ne|nevada|nev|nv|new hampshire|nh|new jersey|nj|new mexico|nm|new york|ny',
  'north carolina|nc|north dakota|nd|ohio|oh|oklahoma|okla|ok|oregon|ore|or|pennsylvania|pa|penn',
  'rhode island|ri|south carolina|sc|south dakota|sd|tennessee|tenn|tn|texas|tx|tex|utah|ut|vermont',
  'vt|virginia|va|washington|wash|wa|west virginia|wv|w va|wisconsin|wis|wi|wyoming|wyo|wy|dc',
  'district of columbia|puerto rico|pr|guam',
  'alberta|ab|alta|british columbia|bc|manitoba|mb|man|new brunswick|nb|newfoundland|nl|nfld',
  'newfoundland and labrador|nova scotia|ns|northwest territories|nt|nunavut|nu|ontario|on|ont',
  'prince edward island|pei|québec|quebec|qc|que|pq|saskatchewan|sk|sask|yukon|yt',
  'new south wales|nsw|victoria|vic|queensland|qld|western australia|south australia|tasmania',
  'bavaria|hesse|guangdong|guangdong province|zhejiang|zhejiang province|hebei|henan|jiangsu|fujian',
  'sichuan|shandong|hubei|hunan|shaanxi|anhui',
];

const regions = new Set(names.flatMap((line) => line.split('|')));

/** Whether a part of a dateline names a state or a province. */
export function isRegion(name: string): boolean {
  return regions.has(name.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ').trim());
}
