/** Markets as releases name them; of two that begin alike the longer stands first. */
const names = [
  'NYSE[ -](?:American|AMERICAN|Arca|ARCA|MKT|Amex|AMEX|National|Texas)',
  'New York Stock Exchange',
  'NYSE',
  'NASDAQ[ -]?(?:GS|GM|CM|NM)',
  'NASDAQ (?:Global Select Market|Global Select|Global Market|Capital Markets?|Stock Market|First North Growth Market|First North|Stockholm|Copenhagen|Helsinki|Iceland|Vilnius|Tallinn|Riga|Baltic|Dubai|OMX(?: [\\p{L}]{4,12})?)',
  'NASDAQ',
  'Toronto Stock Exchange',
  'TSX[ -.]?V(?:enture)?(?: Exchange)?',
  'TSX Venture Exchange|TSX Venture',
  'TSX',
  'CSE|Canadian Securities Exchange|NEO Exchange|NEO|Cboe(?: Canada| CA)?|CBOE',
  'OTC[ -]?(?:QX|QB|PK|BB|MKTS|Markets?|Pink(?: Sheets?| Limited)?|IQ|ID|Expert)(?:[ ®:](?:International|Best Market|Venture Market))?',
  'OTC|Pink Sheets|Pink|Grey Market|Expert Market',
  'LSE(?: AIM)?|London Stock Exchange|LON|AIM|AQSE|AQUIS|Aquis|JSE|A2X|VFEX|ZSE|NSX|BSX|BSE(?: Ltd)?|NSE',
  'Euronext(?: Growth)?(?: (?:Access|Expand))?(?: (?:Paris|Amsterdam|Brussels|Lisbon|Dublin|Milan|Oslo|Oslo Børs|Growth Oslo|STAR Milan))?',
  'ENX[ A-Z]{0,4}|EXM|EGM|AEX|MIL|EPA|ENXTAM|AMS|EBR|BIT|MTA|Borsa Italiana|ALPAR|Paris',
  'Oslo Børs|Oslo Stock Exchange|Oslo Bors|OSE|OSL|OMX(?: [\\p{L}]{4,12})?|STO|CPH|HEL|Spotlight(?: Stock Market)?|NGM(?: [\\p{L}]{3,12})?',
  'Frankfurt(?: Stock Exchange)?|FRANKFURT|FRA|FSE|FWB|XETRA|Xetra|ETR|Prime Standard|Stuttgart|Tradegate|Munich|Berlin|Börse Frankfurt',
  'SIX(?: Swiss Exchange)?|SWX|BX Swiss|VSE|VIE|WBAG|WSE|GPW|ATHEX|ASE|BVB|BME|BMAD|MCE|Madrid|BVL|BVC|BMV|B3|BOVESPA|Bovespa|BCBA|BYMA|SSE|SZSE|Santiago',
  'ASX|NZX|NZSX|SGX(?:-ST)?|SES|HKEX|SEHK|HKSE|HK|TSE|TYO|JPX|KRX|KOSDAQ|KOSPI|KS|TPE|TWSE|TASE|Tel Aviv Stock Exchange|SET|PSE|IDX|Bursa|Tadawul|ADX|DFM|DIFX|QSE|EGX|BIST|MOEX|Shanghai|Shenzhen|Tokyo',
  'BOURSE|MERJ|Upstream|GSX|CISX|TISE|MTF|LuxSE|Luxembourg Stock Exchange|BRVM|NGX|DSE|USE|GSE',
  'Ticker',
].join('|');

/** Finds the name of a market; only the first letter case of NASDAQ and Nasdaq varies. */
export const exchangePattern = names.replaceAll(
  'NASDAQ',
  '(?:NASDAQ|Nasdaq|NasdaqGS|NasdaqGM|NasdaqCM|NASD)',
);
