import type { CheckedCompany } from '@dateline/preflight';
import { listAddresses, toRegisteredName } from '@dateline/preflight/addresses/list-addresses';
import { findMarket } from '@dateline/preflight/listings/known-exchanges';
import { listTickerMentions } from '@dateline/preflight/listings/list-ticker-mentions';
import { endsWithCompany } from '@dateline/preflight/names/company-words';
import { isNearMiss } from '@dateline/preflight/names/spelling-distance';
import { isLegalForm, stripLegalForm } from '@dateline/preflight/names/strip-legal-form';
import type { ImportedRelease } from '@dateline/wire-import';

/**
 * Who the issuer seems to be, where nobody says: the name and the listings of the first mention, and
 * of the domains that the texts name those that spell the name. Null where the release names no
 * company. Its clocks are unknown, so days count as they are printed.
 */
export function guessCompany(
  { companies, contacts }: ImportedRelease,
  texts: readonly string[],
): CheckedCompany | null {
  const [first] = companies;
  if (first === undefined) return null;
  const name = stripLegalForm(first.name);
  const hosts = [...texts, ...contacts.map(({ email }) => email ?? '')]
    .flatMap(listAddresses)
    .map(({ host }) => toRegisteredName(host));
  const company: CheckedCompany = {
    name,
    legalName: first.name,
    website: null,
    domains: [...new Set(hosts)].filter(
      (host) => isSpelledLike(host, name) || isKeptTo(host, hosts, name),
    ),
    socialProfiles: [],
    listings: [],
    timeZone: 'UTC',
    defaultBoilerplates: [],
    defaultDisclaimers: [],
  };
  return { ...company, listings: listListings(first.name, companies, texts, company) };
}

/** Those of the first mention; of exchanges that it leaves out, those beside the name later on. */
function listListings(
  name: string,
  companies: ImportedRelease['companies'],
  texts: readonly string[],
  company: CheckedCompany,
): CheckedCompany['listings'] {
  const first = companies.filter(
    (one) => one.name === name && !texts.some((text) => isOfAnother(text, one.ticker, company)),
  );
  const markets = new Set(first.map(({ exchange }) => findMarket(exchange ?? '')));
  const later = texts.flatMap((text) =>
    listTickerMentions(text).filter(
      ({ exchange, start }) =>
        !markets.has(findMarket(exchange)) &&
        endsWithCompany(text.slice(Math.max(start - 120, 0), start), company),
    ),
  );
  return [...first, ...later].flatMap(({ exchange, ticker }) =>
    exchange === null || ticker === null ? [] : [{ exchange, mic: null, ticker, isin: null }],
  );
}

/** Whether a text gives a ticker right behind another company's whole name, as that of a parent. */
function isOfAnother(text: string, ticker: string | null, company: CheckedCompany): boolean {
  return listTickerMentions(text).some((mention) => {
    if (mention.ticker !== ticker) return false;
    const before = text.slice(Math.max(mention.start - 120, 0), mention.start).trim();
    const last = before.split(' ').at(-1) ?? '';
    return isLegalForm(last) && !endsWithCompany(before, company);
  });
}

/** Whether a domain that is nearly the name is its address and mailboxes alike: then it is no slip. */
function isKeptTo(host: string, hosts: readonly string[], name: string): boolean {
  const near = hosts.filter((one) => isSlip(one, name) || isSpelledLike(one, name));
  return isSlip(host, name) && near.length > 1 && near.every((one) => one === host);
}

/** Whether a domain holds the name's first word; a slip of it is the rule's to find. */
function isSpelledLike(host: string, name: string): boolean {
  const [first = ''] = toWords(name);
  return !isSlip(host, name) && first.length >= 3 && toLabel(host).includes(first);
}

function isSlip(host: string, name: string): boolean {
  const words = toWords(name);
  return [words[0] ?? '', words.join('')].some((one) => isNearMiss(toLabel(host), one));
}

function toLabel(host: string): string {
  return (host.split('.')[0] ?? '').replaceAll('-', '').toLowerCase();
}

function toWords(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
