/** An exchange with a ticker, as releases name them in brackets: `(NYSE: VMHT)`. */
export interface TickerMention {
  /** As written. */
  exchange: string;
  exchangeStart: number;
  /** As written; of `(NYSE, TSX: VMHT)` both exchanges have it. */
  ticker: string;
  tickerStart: number;
  /** Where the bracket opens. */
  start: number;
}

// The parts of a bracket are short, so no pattern runs far.
const bracket = /[([]([^()[\]\n]{3,160})[)\]]/gu;
const pair =
  /^(\s*(?:and )?(?:ticker|symbol)?\s{0,3})([\p{Lu}\p{N}][\p{L}\p{N}®™&.\-/| ,]{1,60}?)(\s{0,2}[::]\s{0,3})([\p{Lu}\p{N}][\p{Lu}\p{N}.\-/]{0,9}(?: [A-Z]{1,2})?)(?![\p{L}\p{N}])/u;

/** What stands before a colon in brackets like an exchange, and is none. */
const notExchange =
  /\b(?:symbols?|tickers?|code|isin|wkn|cusip|lei|sedol|bloomberg|reuters|ric)\b/iu;

/** Lists what the brackets of a text say of listings, one for each exchange, in their order. */
export function listTickerMentions(text: string): TickerMention[] {
  return Array.from(text.matchAll(bracket)).flatMap(({ 1: inside = '', index: start }) => {
    let at = start + 1;
    return inside
      .split(/(?<=[;)])|(?<=[::][^::,;]{1,16}),(?= ?[\p{L}\p{N} .®-]{2,40}[::])/u)
      .flatMap((part) => {
        const from = at + (inside.startsWith(part, at - start - 1) ? 0 : 1);
        at = from + part.length;
        const [, lead = '', exchanges, colon = '', ticker] = pair.exec(part) ?? [];
        if (exchanges === undefined || ticker === undefined || notExchange.test(exchanges)) {
          return [];
        }
        const tickerStart = from + lead.length + exchanges.length + colon.length;
        return splitExchanges(exchanges, from + lead.length).map(([exchange, exchangeStart]) => ({
          exchange,
          exchangeStart,
          ticker,
          tickerStart,
          start,
        }));
      });
  });
}

/** `NYSE American, AIM and VFEX` are three; `NYSE/EXM` and `Nasdaq | TSX` two. */
function splitExchanges(words: string, start: number): [string, number][] {
  let at = start;
  return words.split(/( and | & |, | ?\| ?|\/)/).flatMap((part, index): [string, number][] => {
    const from = at;
    at += part.length;
    return index % 2 === 1 || part.trim() === '' ? [] : [[part.trim(), from]];
  });
}
