import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';

export const contactPhone: Rule = {
  name: 'contact-phone',
  severity: 'warning',
  languages: null,
  *check({ release: { contacts } }) {
    for (const [index, { phone }] of contacts.entries()) {
      const fault = phone === null ? null : findFault(phone);
      if (phone === null || fault === null) continue;
      yield {
        place: { ...toWholePlace(`contacts.${index}.phone`), end: phone.length, excerpt: phone },
        message: `“${phone}” ${fault}.`,
      };
    }
  },
};

/**
 * E.164: at most 15 digits with the country's; capitals stand for digits (1-800-FLOWERS). Words such
 * as “toll free”, extensions and a second number are passed over.
 */
function findFault(phone: string): string | null {
  if (/@|:\/\//.test(phone)) return 'is no phone number';
  if (/[?*_!=<>{}]/.test(phone)) return 'has signs that no phone number has';
  const numbers = phone
    .replace(/\(0\)|\([^()\d]{0,40}\)/g, ' ')
    .split(/[;,|]|\s\/\s|\b(?:or|and|ext|extension|x|option|durchwahl)\b/i)
    .map((part) => part.replace(/\p{L}{0,20}\p{Ll}\p{L}{0,20}/gu, ''))
    .map((part) => ({ part: part.trim(), count: part.match(/[\dA-Z]/g)?.length ?? 0 }))
    .filter(({ part }) => /\d/.test(part));
  const [first] = numbers;
  if (first === undefined) return 'is no phone number';
  if (numbers.every(({ count }) => count < 6)) {
    return 'has too few digits for a phone number that can be called from elsewhere';
  }
  if (numbers.some(({ count }) => count > 15)) {
    return 'has more than 15 digits, more than any phone number';
  }
  // Ten digits follow in North America (NANP).
  if (/^\+?1[ .(-]/.test(first.part) && first.count !== 11 && !/[A-Z]/.test(first.part)) {
    return `has ${first.count - 1} digits after the 1, and a number in North America has 10`;
  }
  return null;
}
