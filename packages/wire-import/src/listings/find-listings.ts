import { exchangePattern } from './exchange-pattern';

export interface FoundListing {
  /** Where the first of the markets that share the ticker begins. */
  start: number;
  end: number;
  exchange: string;
  ticker: string;
}

const one = `(?:${exchangePattern})®?`;
const joint = '\\s?(?:,\\s?(?:and\\s)?|/|\\||;|\\s(?:and|&)\\s|&)\\s?';
const market = `(?<![\\p{L}\\p{N}])${one}(?:${joint}${one}){0,5}`;
const symbol =
  '[“"‘\']?([A-Z0-9][A-Z0-9]{0,11}(?:[.-][A-Z0-9]{1,4}){0,2}(?:/[A-Z])?(?:\\s(?:[A-D]|PR[A-Z]?)(?![\\p{L}\\p{N}]))?)(?![\\p{L}\\p{N}])';
const pattern = new RegExp(
  `(${market})(?:(?:\\s(?:stock|ticker|trading))?(?:\\ssymbols?)?\\s?[:–—-]{1,2}\\s?|\\s(?:stock |ticker |trading )?symbols?:?\\s|\\sunder the (?:ticker |trading |stock )?symbols?\\s)${symbol}`,
  'gu',
);
/** A second share class or ticker on the same market: `NYSE: NGT.A, NGT.B`. */
const another =
  /^\s?(?:,\s?(?:and\s)?|\/|\s(?:and|&)\s|;\s?)["“]?([A-Z][A-Z0-9]{0,5}(?:[.-][A-Z]{1,3})?)(?=["”]?\s?[),;/])/u;
const exchangeAlone = new RegExp(`^(?:${exchangePattern})$`, 'u');
const cut = new RegExp(joint, 'u');

/** Every market with its ticker in a text, one entry for each, in the order of the text. */
export function findListings(text: string): FoundListing[] {
  const found: FoundListing[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, markets = '', ticker = ''] = match;
    const start = match.index;
    const exchanges = markets.split(cut).map((name) => name.trim().replace(/®$/, ''));
    const end = start + whole.length;
    const tickers = [ticker.trim(), ...listFurther(text.slice(end, end + 60))];
    for (const exchange of exchanges) {
      if (exchange === '' || exchange === 'Ticker') continue;
      for (const name of tickers) found.push({ start, end, exchange, ticker: name });
    }
  }
  return found;
}

function listFurther(after: string): string[] {
  const further: string[] = [];
  for (let rest = after; further.length < 4;) {
    const match = another.exec(rest);
    const ticker = match?.[1] ?? '';
    if (
      match === null ||
      exchangeAlone.test(ticker) ||
      /^\s?[:-]/.test(rest.slice(match[0].length))
    )
      break;
    // After a semicolon something else begins: "Nasdaq: NGTX; 4NG or the Company".
    if (match[0].includes(';')) break;
    further.push(ticker);
    rest = rest.slice(match[0].length);
  }
  return further;
}
