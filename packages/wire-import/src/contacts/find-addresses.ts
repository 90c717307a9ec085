const email = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const phone =
  /(?<![\p{L}\p{N}$€£.,/#-])(?:\+\s?\d{1,3}|\(\+?\d{1,4}\)|\d{1,5})(?:[\s.·‑–/-]{0,3}(?:\(\d{1,5}\)|\d{1,8})){1,7}(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?(?![\p{L}\p{N}%])/giu;
const letters = /(?<![\p{L}\p{N}])1?[-. ]?8\d\d[-. ][A-Z0-9-]{7,12}(?![\p{L}\p{N}])/gu;

/** The e-mail addresses of a line, as written. */
export function listEmails(line: string): string[] {
  return (line.match(email) ?? []).map((one) => one.replace(/^['.]+|['.]+$/g, ''));
}

/** The telephone numbers of a line, as written; years, amounts and post codes are none. */
export function listPhones(line: string): string[] {
  const numbers = (line.match(phone) ?? []).map((one) =>
    one.trim().replace(/^[-–.]+|[-–.]+$/g, ''),
  );
  const named = line.match(letters) ?? [];
  return [...numbers, ...named.filter((one) => /[A-Z]/.test(one))].filter(isPhone);
}

function isPhone(number: string): boolean {
  const digits = number.replace(/\s?(?:x|ext).*$/i, '').replace(/\D/g, '').length;
  if (/[A-Z]{3}/.test(number)) return digits >= 3;
  if (/^\d{4}\s?[-–]\s?\d{2,4}$/.test(number) || /^\d{5}-\d{4}$/.test(number)) return false;
  return digits >= 7 && digits <= 16 && !/^(?:19|20)\d\d(?:[-/.]\d\d){2}$/.test(number);
}

const labels =
  /(?:\b(?:tel(?:ephone|efon)?|phone|ph|mobile|cell(?:ular)?|mob|office|direct|main|fax|toll[- ]free|e-?mail|mail|web(?:site)?|internet|url|téléphone|courriel|puh|sähköposti|tlf|mobil|[tmopdefw])\b\.?\s?(?:no\.?|number|line)?\s?[:.]\s?)|\b(?:tel|telephone|phone|ph|mobile|cell|office|direct|fax|e-?mail|email)\b\.?:?/giu;

/** What is left of a line without addresses, numbers and the words that announce them. */
export function withoutAddresses(line: string): string {
  let rest = line.replace(email, ' ');
  for (const one of listPhones(line)) rest = rest.replace(one, ' ');
  return rest
    .replace(/(?:https?:\/\/|www\.)\S+/gi, ' ')
    .replace(
      /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,40}\.){1,3}(?:com|net|org|ca|de|ch|uk|io|eu|se|no|dk|fi|fr|it|nl|au|ai|co)(?![\p{L}\p{N}.])\/?\S{0,80}/giu,
      ' ',
    )
    .replace(labels, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s(?:at|on|via|or|by)\s?[.,]?\s?$/i, '')
    .replace(/^[\s,;:|/•·–—-]+|[\s,;:|/•·–—-]+$/g, '')
    .trim();
}
