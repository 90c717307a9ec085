/**
 * Signs and codes of money as releases write them, longest first where one begins another.
 * A bare `M` or `k` after digits is a scale only where one of these stands before.
 */
export const currencyPattern =
  '(?:US|C(?:AD?)?|Cdn|CDN|AU?|NZ|HK|SG?|NT|MX|Mex|R)\\$|[$€£¥₹₩]|(?:USD|EUR|GBP|CAD|AUD|CHF|SEK|NOK|DKK|JPY|CNY|RMB|INR|BRL|MXN|ZAR|SGD|HKD|NZD|PLN|CZK|ILS|KRW|TWD)(?![A-Za-z])';

const names: Readonly<Record<string, string>> = {
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  Cdn$: 'CAD',
  CDN$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  NT$: 'TWD',
  MX$: 'MXN',
  Mex$: 'MXN',
  R$: 'BRL',
};

/** One name for one money: `C$`, `CA$` and `CAD` are `CAD`; a bare `$` stays a bare `$`. */
export function toCurrencyName(written: string): string {
  return names[written] ?? written;
}
