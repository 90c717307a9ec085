/**
 * Exchanges and markets as releases name them, each with its other spellings. Segments of one market
 * (`Nasdaq-GS`) are that market; a market of its own (`NYSE American`) is not. Names come from the
 * exchanges' own sites and ISO 10383.
 */
const spellings: Readonly<Record<string, string>> = {
  NYSE: 'NYSE|New York Stock Exchange|NYSE Texas|NYSE Chicago',
  'NYSE American': 'NYSE American|NYSE MKT|NYSE Amex|NYSEAMERICAN|AMEX|NYSE-A|NYSEAM',
  'NYSE Arca': 'NYSE Arca|NYSEArca|ARCA',
  Nasdaq:
    'Nasdaq|NasdaqGS|NasdaqGM|NasdaqCM|Nasdaq-GS|Nasdaq GS|Nasdaq-GM|Nasdaq-CM|Nasdaq GM|Nasdaq CM|Nasdaq Capital Market|Nasdaq Global Market|Nasdaq Global Select Market|Nasdaq Global Select|Nasdaq CM|NasdaqSC|Nasdaq Capital Markets|Nasdaq Stock Market',
  Cboe: 'Cboe|Cboe BZX|BATS|CBOE US',
  'Cboe Canada': 'Cboe Canada|Cboe CA|NEO|NEO Exchange',
  OTC: 'OTC|OTCQB|OTCQX|OTC Pink|OTC Markets|OTC PINK|OTCID|OTCMKTS|OTCBB|OTC BB|Pink Sheets|OTC-QB|OTC-QX|OTC US|OTC Expert Market|OTCPK|USOTC|OTC Pink Sheets|Pink|OTCPINK',
  TSX: 'TSX|Toronto Stock Exchange|Toronto|TSE Canada',
  TSXV: 'TSXV|TSX-V|TSX.V|TSX Venture|TSX Venture Exchange|TSX V',
  CSE: 'CSE|Canadian Securities Exchange',
  LSE: 'LSE|London Stock Exchange|LON|London|LSE AIM|LSEG',
  AIM: 'AIM|AIM London|LSE-AIM',
  Aquis: 'Aquis|AQSE|Aquis Stock Exchange|Aquis Growth Market|AQUIS Exchange',
  Euronext:
    'Euronext|Euronext Paris|Euronext Amsterdam|Euronext Brussels|Euronext Lisbon|Euronext Dublin|Euronext Milan|Euronext Growth|Euronext Growth Paris|Euronext Growth Milan|Paris|Amsterdam|Brussels|Lisbon|EPA|AMS|EBR|ELI|ENX|ENXTPA|ENXTAM|Euronext Growth Dublin|AEX',
  'Borsa Italiana': 'Borsa Italiana|EXM|MTA|MIL|Milan|BIT|Euronext STAR Milan|EGM',
  'Oslo Børs':
    'Oslo Børs|Oslo Bors|OSE|OSL|Oslo|Euronext Oslo|OSEBX|Euronext Growth Oslo|Euronext Expand',
  'Nasdaq Stockholm':
    'Nasdaq Stockholm|STO|Stockholm|OMX|OMX Stockholm|Nasdaq OMX|Nasdaq First North|First North|Nasdaq First North Growth Market|Spotlight|NGM|Nordic Growth Market|SSE|SSME',
  'Nasdaq Copenhagen': 'Nasdaq Copenhagen|CPH|Copenhagen|CSE Copenhagen',
  'Nasdaq Helsinki': 'Nasdaq Helsinki|HEL|Helsinki|HSE',
  'Nasdaq Iceland': 'Nasdaq Iceland|ICE|Nasdaq Tallinn|Nasdaq Riga|Nasdaq Vilnius|Nasdaq Baltic',
  Frankfurt:
    'Frankfurt|FRA|FSE|FWB|Frankfurt Stock Exchange|Xetra|XETRA|ETR|Deutsche Börse|XFRA|Börse Frankfurt|Prime Standard|Scale|Germany',
  'German exchanges':
    'Stuttgart|STU|Munich|MUN|Hamburg|Berlin|Düsseldorf|Tradegate|Hannover|Gettex|BER|DUS',
  SIX: 'SIX|SIX Swiss Exchange|SWX|VTX|Swiss|SIX: Swiss|BX Swiss|Zurich|SIX Swiss',
  BME: 'BME|Madrid|BMAD|Bolsa de Madrid|Mercado Continuo|MCE|MC|BME Growth',
  Vienna: 'Vienna|VIE|WBAG|ATX|Vienna Stock Exchange',
  Warsaw: 'WSE|GPW|Warsaw|Warsaw Stock Exchange|NewConnect',
  Athens: 'ATHEX|ASE|Athens|Athens Exchange',
  Prague: 'PSE|Prague|BSE Budapest|BUX|Budapest|BVB|Bucharest|BUL',
  Istanbul: 'BIST|Borsa Istanbul|IST',
  Dublin: 'ISE|Euronext Growth Dublin|ISEQ|Dublin',
  Moscow: 'MOEX|MICEX|LSE IOB|KASE|AIX',
  ASX: 'ASX|Australian Securities Exchange',
  NZX: 'NZX|NZSE|New Zealand',
  HKEX: 'HKEX|HKSE|HKEx|SEHK|Hong Kong|HK|Hong Kong Stock Exchange|HKG|Stock Exchange of Hong Kong',
  Shanghai: 'Shanghai|SSE|SHA|SSE STAR|STAR Market|Shenzhen|SZSE|SHE|SHSE|Beijing|BSE Beijing',
  Tokyo:
    'TSE|TYO|Tokyo|JPX|Tokyo Stock Exchange|TSE Prime|TSE Growth|TSE Standard|Nagoya|TOKYO PRO',
  Seoul: 'KRX|KOSDAQ|KOSPI|KSE|Korea Exchange|KONEX',
  Taipei: 'TWSE|TPEx|Taiwan|TPE|TSEC|Taiwan Stock Exchange',
  SGX: 'SGX|SGX-ST|SES|SGX Mainboard|Catalist|Singapore',
  Bursa: 'Bursa Malaysia|KLSE|Bursa|SET|Bangkok|IDX|Jakarta|PSE Manila|Philippines|HOSE',
  India: 'NSE|BSE|NSE India|Bombay|National Stock Exchange|BSE India',
  JSE: 'JSE|Johannesburg|JSE Limited|A2X|VFEX|NSX|BSE Botswana|LuSE|NGX|GSE|EGX|USE|DSE|ZSE|SEM',
  Gulf: 'Tadawul|Saudi Exchange|ADX|DFM|Nasdaq Dubai|QSE|Boursa Kuwait|MSX|BHB|TADAWUL|DIFX',
  TASE: 'TASE|Tel Aviv|Tel Aviv Stock Exchange|TLV',
  B3: 'B3|Bovespa|BOVESPA|BVMF|BM&FBovespa|B3 S.A.|BOV',
  'Latin America':
    'BMV|BIVA|Bolsa Mexicana|BCS|Santiago|Santiago Stock Exchange|BVL|Lima|BVC|Colombia|BYMA|BCBA|Buenos Aires|JSE Jamaica|JMMB|TTSE|BVPASA|Bolsa de Santiago',
  Bermuda: 'BSX|Bermuda|CISX|TISE|Cayman|CSX|GXG|MSE|Malta',
};

const byKey = new Map(
  Object.entries(spellings).flatMap(([market, names]) =>
    names.split('|').map((name) => [toKey(name), market] as const),
  ),
);

/** Spellings that a slip is looked for in; the short ones are too near to each other. */
const proposals =
  'NYSE|Nasdaq|OTCQB|OTCQX|NYSE American|NYSE Arca|Euronext|TSX Venture|Frankfurt|Xetra|London Stock Exchange|New York Stock Exchange|Toronto Stock Exchange'.split(
    '|',
  );

/** The market that an exchange's name means; null for a name in no list. */
export function findMarket(exchange: string): string | null {
  return byKey.get(toKey(exchange)) ?? null;
}

export function listExchangeProposals(): readonly string[] {
  return proposals;
}

/** Names without the signs that are left out at will. */
function toKey(name: string): string {
  return name
    .replace(/[®™.\-/ ]/g, '')
    .replace(/^the(?=[A-Z])/i, '')
    .toLowerCase();
}
