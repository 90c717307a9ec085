import type { Contact } from '@dateline/release';
import type { CheckedCompany } from '../../../checked-release';

interface Written {
  name: string;
  legalName: string;
  /** Without www; its first label is the company's handle too. */
  domain: string;
  exchange: string;
  mic: string;
  ticker: string;
  timeZone: string;
}

/** An invented issuer; its addresses are reserved for examples. */
export function toCompany(written: Written): CheckedCompany {
  const { name, legalName, domain, exchange, mic, ticker, timeZone } = written;
  const handle = domain.split('.')[0] ?? '';
  return {
    name,
    legalName,
    website: `https://www.${domain}`,
    domains: [domain],
    socialProfiles: [
      { network: 'LinkedIn', url: `https://www.linkedin.com/company/${handle}` },
      { network: 'X', url: `https://x.com/${handle}` },
    ],
    listings: [{ exchange, mic, ticker, isin: null }],
    timeZone,
    defaultBoilerplates: [`About ${legalName}`],
    defaultDisclaimers: ['Forward-Looking Statements'],
  };
}

/** An investor and a media contact of the company. */
export function toContacts(
  { legalName, domains: [domain = ''] }: CheckedCompany,
  people: readonly [string, string],
  phones: readonly [string, string],
): Contact[] {
  const types = ['investors', 'media'] as const;
  return types.map((type, at) => ({
    type,
    name: people[at] ?? null,
    title: type === 'investors' ? 'Head of Investor Relations' : 'Head of Communications',
    organisation: legalName,
    phone: phones[at] ?? null,
    email: `${type}@${domain}`,
  }));
}
