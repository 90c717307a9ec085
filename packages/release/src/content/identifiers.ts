import { isAllowedHref } from '../body/is-allowed-href';
import { getDateTimeFormat } from '../time/get-date-time-format';

/** Whether a text is an ISIN (ISO 6166) whose check digit is right. */
export function isIsin(text: string): boolean {
  if (!/^[A-Z]{2}[A-Z0-9]{9}[0-9]$/.test(text)) return false;
  // Letters count as two digits (A is 10); then every second digit from the right is doubled.
  const digits = [...text].map((sign) => parseInt(sign, 36)).join('');
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Whether a text is an LEI (ISO 17442) whose check digits are right (ISO 7064, mod 97-10). */
export function isLei(text: string): boolean {
  if (!/^[A-Z0-9]{18}[0-9]{2}$/.test(text)) return false;
  const digits = [...text].map((sign) => parseInt(sign, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Whether a text is a domain name in small letters (RFC 1035), such as `ir.example.com`. */
export function isDomainName(text: string): boolean {
  const labels = text.split('.');
  const last = labels.at(-1) ?? '';
  return (
    text.length <= 253 &&
    labels.length > 1 &&
    labels.every((part) => label.test(part)) &&
    // A name that ends in digits is read as an address of numbers.
    !/^\d+$/.test(last)
  );
}

/** Whether a text is a whole address on the web or of a mailbox, safe to stand on a public page. */
export function isPublicUrl(text: string): boolean {
  return /^(?:https?|mailto):/i.test(text) && isAllowedHref(text) && URL.canParse(text);
}

/**
 * Whether a text is a well-formed language tag (BCP 47) that begins in small letters, as content
 * and addresses write it. One that is not makes every formatter of the platform throw.
 */
export function isLanguage(text: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/.test(text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Whether a text is the name of a time zone (IANA) that the platform knows. */
export function isTimeZone(name: string): boolean {
  try {
    getDateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * A time zone (IANA) in its proper spelling; null for a name that the platform does not know. An
 * older name stays as it is written: it is a proper one, too. Offsets such as `+01:00` are no zones.
 */
export function findTimeZone(name: string): string | null {
  if (!/^[A-Za-z]/.test(name)) return null;
  try {
    const known = getDateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return known.toLowerCase() === name.toLowerCase() ? known : name;
  } catch {
    return null;
  }
}
