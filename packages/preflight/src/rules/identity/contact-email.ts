import { toRegisteredName } from '../../addresses/list-addresses';
import type { CheckedCompany, CheckedContact } from '../../checked-release';
import { namesCompany } from '../../names/company-words';
import type { Passage } from '../../passages/passage';
import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const contactEmail: Rule = {
  name: 'contact-email',
  severity: 'error',
  languages: null,
  *check({ release: { contacts, company }, passages }) {
    for (const [index, contact] of contacts.entries()) {
      const { email } = contact;
      if (email === null) continue;
      const place = {
        ...toWholePlace(`contacts.${index}.email`),
        end: email.length,
        excerpt: email,
      };
      if (!isMailbox(email)) {
        const message = `“${email}” is no e-mail address: it needs a name, one @ and a domain.`;
        yield { place, message };
      } else if (isElsewhere(contact, contacts, company, passages)) {
        const message = `“${email}” is at another company than the other contacts: is it the right mailbox?`;
        yield { place, message, severity: 'warning' };
      }
    }
  },
};

/** Hosts at which anybody has a mailbox. */
const shared =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|aol|gmx|proton|protonmail|me|web)\./;

/** How firms that speak for companies are called. */
const advisers =
  /(?:ir|pr|comms?|partners|media|advis\p{L}{0,5}|consult\p{L}{0,5}|relations|investors?|communications?|strateg\p{L}{0,4}|capital|groupe?|agency)$/u;

/**
 * Whether somebody of the company has a mailbox at a domain that is neither the company's nor that of
 * an agency: nothing in the release is called like it.
 */
function isElsewhere(
  { email, organisation, title, name }: CheckedContact,
  contacts: readonly CheckedContact[],
  company: CheckedCompany | null,
  passages: readonly Passage[],
): boolean {
  // People of agencies are mostly named without an office.
  if (
    company === null ||
    title === null ||
    (organisation !== null && !namesCompany(organisation, company))
  ) {
    return false;
  }
  const domain = toDomain(email);
  const own = company.domains.map(toRegisteredName);
  if (own.includes(domain) || shared.test(domain)) return false;
  if (!contacts.some((other) => own.includes(toDomain(other.email)))) return false;
  const [label = ''] = domain.split('.');
  const plain = label.replaceAll('-', '');
  // A domain may be made of any of a company's words, or of their first letters.
  const isNamed = passages.some(
    ({ field, text }) =>
      !field.endsWith('.email') &&
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
        .includes(plain),
  );
  const isOwnFirm = (name ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length >= 4 && plain.includes(word));
  return plain.length >= 6 && !isNamed && !isOwnFirm && !advisers.test(plain);
}

function toDomain(email: string | null): string {
  return toRegisteredName(email?.split('@')[1]?.toLowerCase() ?? '');
}

/** As mail systems take it in practice: a dot-atom and a domain name (RFC 5321, 4.1.2). */
function isMailbox(text: string): boolean {
  const [name = '', domain = '', ...others] = text.split('@');
  return (
    others.length === 0 &&
    /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u.test(name) &&
    !/^\.|\.$|\.\./.test(name) &&
    domain.length <= 253 &&
    domain.includes('.') &&
    domain
      .split('.')
      .every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label)) &&
    /\.\p{L}{2,63}$/u.test(domain)
  );
}
