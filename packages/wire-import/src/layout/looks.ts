import type { Stretch } from './stretch';

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}]/u;
const labelledPhone =
  /(?:\b(?:tel|telephone|phone|ph|mobile|cell|office|direct|fax|mob|telefon|téléphone|puh|tlf|[tmopd])\b\.?\s?[:.]?\s{0,3}|(?<![\p{N}\p{L}$€£.,%-]))(?:\+\s?\d|\(\+?\d|\d{3}[\s.‑-])[\d\s().‑–/-]{6,22}\d/iu;

export function hasEmail(text: string): boolean {
  return (text.includes('@') && email.test(text)) || /\bemail protected\b/i.test(text);
}

/** Whether a text holds what reads like a telephone number. */
export function hasPhone(text: string): boolean {
  return labelledPhone.test(text);
}

export function countWords(text: string): number {
  return text.split(/\s+/).length;
}

/** Whether it reads like the sentences of a text rather than like a line above one. */
export function isProse({ text, form, isStrong }: Stretch): boolean {
  if (form !== 'paragraph' || (isStrong && text.length < 400)) return false;
  const words = countWords(text);
  return words >= 30 || (words >= 9 && /[.!?:;]["”’»)\]]{0,2}(?:\s?[\d*†]{1,3})?$/u.test(text));
}

const lowerWords =
  /^(?:and|or|of|the|a|an|in|on|for|to|with|by|at|from|as|und|der|die|das|et|de|vs\.?|per|&)$/i;

/** Whether it stands as a heading: marked as one, or a short line in title case or capitals. */
export function isHeadingLike({ text, form, isStrong }: Stretch): boolean {
  if (form === 'table' || text.length > 180) return false;
  if (form === 'heading') return true;
  if (form === 'listItem' || hasEmail(text)) return false;
  const words = text.split(/\s+/);
  if (isStrong)
    return (
      words.length <= 22 && !/[.;,]$/.test(text.replace(/\b(?:Inc|Ltd|Corp|Co|S\.A|N\.V)\.$/, ''))
    );
  if (text.includes('\n') || words.length > 13 || /[.,;?!”"]$/.test(text)) return false;
  if (/^[^\p{Lu}\d]/u.test(text) || hasPhone(text)) return false;
  const telling = words.filter((word) => !lowerWords.test(word) && /\p{L}/u.test(word));
  const capital = telling.filter((word) => /^[("“'‘]?[\p{Lu}\d]/u.test(word));
  return telling.length > 0 && capital.length >= telling.length * 0.7;
}
