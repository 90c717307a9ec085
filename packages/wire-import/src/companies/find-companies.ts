import type { ImportedCompany } from '../imported-release';
import { findListings } from '../listings/find-listings';
import { findCompanyNameBefore, isLegalForm } from './find-company-name';
import { findSubjects } from './find-subject';
import { toCompanyKey } from './to-company-key';

export interface CompanyTexts {
  headline: string;
  /** Letterhead and sub-headline. */
  above: string[];
  /** The first paragraph, without the dateline. */
  lead: string;
  /** Headings of boilerplates with the start of their texts. */
  about: { name: string; text: string }[];
  source: string | null;
}

/** The announcing companies, then whoever is named with a listing in the lead. */
export function findCompanies(texts: CompanyTexts): ImportedCompany[] {
  // Business Wire prints tickers and topics before the first word: "$NGT #results--Northgate".
  const lead = texts.lead.slice(0, 1500).replace(/^(?:[$#]\w{1,30}\s?){1,6}-{1,2}/, '');
  const listed = listInLead(lead);
  const isListed = (one: string) => listed.some(({ name }) => isSame(name, one));
  const subjects = findSubjects(lead)
    .slice(0, 3)
    .filter(
      (one, index) => isPlausible(one, texts) && (index === 0 || isNamed(one, texts.headline)),
    );
  const isIssuer = subjects.length > 0 && !isOutweighed(subjects[0] ?? '', texts);
  const issuers = isIssuer || listed.length > 0 ? subjects : findIssuers(texts, lead);
  const before: ImportedCompany[] = [];
  const after: ImportedCompany[] = [];
  for (const [index, issuer] of issuers.entries()) {
    if (isListed(issuer)) continue;
    const found = listElsewhere(issuer, texts, listed.length === 0);
    (index === 0 || listed.length === 0 ? before : after).push(...found);
  }
  return dropRepeated([...before, ...listed, ...after]);
}

function listInLead(lead: string): ImportedCompany[] {
  let last: { name: string; end: number } | null = null;
  return findListings(lead).flatMap(({ start, end, exchange, ticker }) => {
    // A second market in the same or the next bracket is the same company's.
    const isNext =
      last !== null &&
      start - last.end <= 30 &&
      !/\p{Lu}\p{Ll}{2,}\s(?:\p{Lu}|Inc)/u.test(lead.slice(last.end, start));
    const name =
      isNext && last !== null ? last.name : findCompanyNameBefore(lead, findBracket(lead, start));
    if (name === null) return [];
    last = { name, end };
    return [{ name, exchange, ticker }];
  });
}

function findBracket(text: string, at: number): number {
  const bracket = text.lastIndexOf('(', at);
  const closed = text.lastIndexOf(')', at);
  return bracket > closed && at - bracket < 160 ? bracket : at;
}

/** Who announces, where the lead does not begin with a name. */
function findIssuers({ headline, source, about, above }: CompanyTexts, lead: string): string[] {
  if (source !== null) return [source];
  const profile = about[0]?.name;
  if (profile !== undefined) return [profile];
  const issuer = above.find(
    (line) => line.length < 80 && isLegalForm(line.split(/\s+/).at(-1) ?? ''),
  );
  const [first] = findSubjects(headline);
  return [issuer ?? first ?? findSubjects(lead)[0]].filter((name) => name !== undefined);
}

function isPlausible(name: string, { headline, source, about }: CompanyTexts): boolean {
  return (
    isNamed(name, headline) ||
    (source !== null && isNamed(name, source)) ||
    about.some((one) => isNamed(name, one.name)) ||
    isLegalForm(name.split(/\s+/).at(-1) ?? '')
  );
}

/** “Harbours are growing” begins with no company, where the headline names the source instead. */
function isOutweighed(subject: string, { headline, source, about }: CompanyTexts): boolean {
  return (
    source !== null &&
    isNamed(source, headline) &&
    !isNamed(subject, source) &&
    !isLegalForm(subject.split(/\s+/).at(-1) ?? '') &&
    !about.some(({ name }) => isNamed(subject, name))
  );
}

function isNamed(name: string, text: string): boolean {
  const [word = ''] = toCompanyKey(name).split(' ');
  return word.length > 1 && ` ${toCompanyKey(text)} `.includes(` ${word} `);
}

/** An issuer without a listing in the lead may have one above the text or in its boilerplate. */
function listElsewhere(
  name: string,
  { headline, above, about }: CompanyTexts,
  isAlone: boolean,
): ImportedCompany[] {
  const unlisted: ImportedCompany = { name, exchange: null, ticker: null };
  if (!isAlone) return [unlisted];
  const front = findListings([headline, ...above].join('\n').slice(0, 4000));
  const profile = about.find((one) => isNamed(name, one.name));
  const found = front.length > 0 ? front : findListings(profile?.text.slice(0, 200) ?? '');
  if (found.length === 0) return [unlisted];
  return found.map(({ exchange, ticker }) => ({ name, exchange, ticker }));
}

function dropRepeated(companies: readonly ImportedCompany[]): ImportedCompany[] {
  const seen = new Set<string>();
  return companies.filter(({ name, exchange, ticker }) => {
    const key = `${ticker === null ? toCompanyKey(name) : ''}|${exchange}|${ticker}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [toCompanyKey(one), toCompanyKey(other)];
  return first === second || first.includes(second) || second.includes(first);
}
