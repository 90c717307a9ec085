const extension = /\s*(?:,|;)?\s*(?:ext(?:ension)?\.?|x|Durchwahl|-?\s*DW)\s*(\d[\d ]{0,8})$/i;

/** North American numbers are written in no other country like this (E.164, zone 1). */
const northAmerican = /^(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-.]\d{4}$/;

/**
 * The address (RFC 3966) at which a printed number can be called, in the international form
 * (E.164) wherever that is sure; null for what is more than a number.
 */
export function toPhoneAddress(printed: string): string | null {
  const [, inner] = extension.exec(printed) ?? [];
  const number = printed.replace(extension, '').trim();
  if (!/^\+?[\d\s()./-]{3,30}$/.test(number)) return null;
  const suffix = inner === undefined ? '' : `;ext=${inner.replaceAll(' ', '')}`;
  return `tel:${toDigits(number)}${suffix}`;
}

function toDigits(number: string): string {
  // The zero in brackets is dialled at home alone.
  const abroad = number.replace(/\(0\)/, '').replace(/^00(?=\s?[1-9])/, '+');
  const digits = abroad.replace(/\D/g, '');
  if (abroad.startsWith('+')) return `+${digits}`;
  if (!northAmerican.test(number)) return number.replace(/\D/g, '');
  return digits.length === 11 ? `+${digits}` : `+1${digits}`;
}
