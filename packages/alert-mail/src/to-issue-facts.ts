import type { ReleaseContent } from '@dateline/release';
import type { InterfaceLanguage } from '@dateline/contract';

/** Company, tickers and when it was issued, in the company's own zone. */
export function toIssueFacts(
  { company }: Pick<ReleaseContent, 'company'>,
  issuedAt: string,
  language: InterfaceLanguage,
): { company: string; issued: string } {
  const tickers = company.listings.map(({ exchange, ticker }) => `${exchange}: ${ticker}`);
  const issued = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: company.timeZone,
  }).format(new Date(issuedAt));
  const zone = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, {
    timeZone: company.timeZone,
    timeZoneName: 'short',
  })
    .formatToParts(new Date(issuedAt))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return {
    company: tickers.length === 0 ? company.name : `${company.name} (${tickers.join(', ')})`,
    issued: `${issued} ${zone ?? 'UTC'}`,
  };
}
