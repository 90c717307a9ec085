import {
  findHost,
  listAddresses,
  toRegisteredName,
  type Address,
} from '../../addresses/list-addresses';
import type { CheckedCompany } from '../../checked-release';
import { listCompanyNames, namesCompany } from '../../names/company-words';
import { isNearMiss } from '../../names/spelling-distance';
import { listLinks } from '../../passages/list-links';
import type { Passage } from '../../passages/passage';
import { toPlace, toWholePlace } from '../../places/to-place';
import type { Report, Rule, RuleContext } from '../../rule';

export const companyDomain: Rule = {
  name: 'company-domain',
  severity: 'error',
  languages: null,
  *check(context) {
    const { company } = context.release;
    if (company === null) return;
    for (const passage of context.passages) {
      yield* checkWords(passage, company);
      yield* checkLinks(passage, company);
    }
    yield* checkRelatedLinks(context, company);
    yield* checkContacts(context, company);
  },
};

function* checkWords(passage: Passage, company: CheckedCompany): Iterable<Report> {
  for (const address of listAddresses(passage.text)) {
    const meant = findMeant(address.host, company);
    if (meant === null) continue;
    // Of a link the address behind the words is wrong too, which no change of words mends.
    const isLink = listLinks(passage).some(
      ({ start, end }) => start < address.end && address.start < end,
    );
    const fix = isLink ? null : toFix(address, meant, company);
    yield {
      place: toPlace(passage, address.start, address.end),
      message: toMessage(address.host, meant),
      ...(fix !== null && { fix }),
    };
  }
}

function* checkLinks(passage: Passage, company: CheckedCompany): Iterable<Report> {
  for (const { href, words, start, end } of listLinks(passage)) {
    const host = findHost(href);
    const meant = host === null ? null : findMeant(host, company);
    // Words that spell the same address are reported already.
    if (host === null || meant === null) continue;
    if (listAddresses(words).some((address) => address.host === host)) continue;
    yield { place: toPlace(passage, start, end), message: `A link: ${toMessage(host, meant)}` };
  }
}

function* checkRelatedLinks({ release }: RuleContext, company: CheckedCompany): Iterable<Report> {
  for (const [index, { url }] of release.links.entries()) {
    const host = findHost(url);
    const meant = host === null ? null : findMeant(host, company);
    if (host === null || meant === null) continue;
    yield { place: toWholePlace(`links.${index}.url`), message: toMessage(host, meant) };
  }
}

/** A contact at the company itself whose mailbox is elsewhere. Agencies have their own. */
function* checkContacts({ release }: RuleContext, company: CheckedCompany): Iterable<Report> {
  const [domain] = company.domains;
  if (domain === undefined) return;
  for (const [index, { organisation, email }] of release.contacts.entries()) {
    if (organisation === null || email === null || !namesCompany(organisation, company)) continue;
    const host = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
    if (isCompanyHost(host, company) || findMeant(host, company) !== null) continue;
    yield {
      place: { ...toWholePlace(`contacts.${index}.email`), end: email.length, excerpt: email },
      message: `This contact belongs to the company, but the mailbox is at ${host} and not at ${domain}.`,
      severity: 'warning',
    };
  }
}

/** The domain or the name of the company that a host is a slip of; null for any other host. */
function findMeant(host: string, company: CheckedCompany): string | null {
  if (isCompanyHost(host, company)) return null;
  const label = toLabel(host);
  const domain = company.domains.find((one) => isNearMiss(label, toLabel(one)));
  if (domain !== undefined) return domain;
  const labels = listCompanyNames(company).flatMap((words) => [words.join(''), words[0] ?? '']);
  if (labels.some((one) => one.toLowerCase() === label)) return null;
  // Short names are near to too many others.
  return (
    labels.find((one) => one.length >= 7 && isNearMiss(label, one) && !isLonger(label, one)) ?? null
  );
}

/** The name with letters of its trade behind it (“…tx”, “…ag”): nobody types two too many there. */
function isLonger(label: string, name: string): boolean {
  return label.startsWith(name.toLowerCase()) && label.length >= name.length + 2;
}

function isCompanyHost(host: string, { domains }: CheckedCompany): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function toLabel(host: string): string {
  return (toRegisteredName(host).split('.')[0] ?? '').replaceAll('-', '').toLowerCase();
}

function toMessage(host: string, meant: string): string {
  return meant.includes('.')
    ? `“${host}” is not the company's: its domain is “${meant}”.`
    : `“${host}” is not the company's: its name is spelled “${meant}”.`;
}

/** Only where the company's domain is known, and nothing but the registered name is wrong. */
function toFix(
  { host, text }: Address,
  meant: string,
  { domains }: CheckedCompany,
): NonNullable<Report['fix']> | null {
  if (!domains.includes(meant)) return null;
  const at = text.toLowerCase().indexOf(toRegisteredName(host));
  if (at === -1) return null;
  const insert = text.slice(0, at) + meant + text.slice(at + toRegisteredName(host).length);
  return { label: `Write “${insert}”`, insert };
}
