import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const contactEmail: Rule = {
  name: 'contact-email',
  severity: 'error',
  languages: null,
  *check({ release: { contacts } }) {
    for (const [index, { email }] of contacts.entries()) {
      if (email === null || isMailbox(email)) continue;
      yield {
        place: { ...toWholePlace(`contacts.${index}.email`), end: email.length, excerpt: email },
        message: `“${email}” is no e-mail address: it needs a name, one @ and a domain.`,
      };
    }
  },
};

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
