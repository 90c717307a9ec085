import { isContactHeading } from '../contacts/is-contact-heading';
import { countWords, hasEmail, hasPhone } from '../layout/looks';
import type { Stretch } from '../layout/stretch';

const call =
  /\b(?:dial|conference id|toll[- ]free|replay|pass ?code|access code|webcast|listen|participants?|pin|meeting id|confirmation)\b/i;
const agents =
  /\b(?:transfer agent|registrar|depositary|dealer[- ]manager|underwriters?|bookrunners?|prospectus|certified advis[eo]r|georgeson|information agent|proxy solicit)/i;

/** Whether a stretch holds an e-mail address or a number in the short lines of a contact. */
export function isContactLike(stretch: Stretch): boolean {
  const { text, form } = stretch;
  if (text.length > 900) return false;
  if (isContactHeading(text.split('\n')[0] ?? '')) return true;
  if (!hasEmail(text) && !hasPhone(text)) return false;
  if (call.test(text) || agents.test(text)) return false;
  if (form === 'table') return hasEmail(text) && text.split('\n').length <= 12;
  const lines = text.split('\n');
  return lines.every((line) => countWords(line) <= 22 && line.length <= 190) && !isSentence(text);
}

/** `For more information, contact Jane Roe at 555 0100.`: a sentence that is there for a contact. */
export function isContactSentence(stretch: Stretch): boolean {
  const { text, form } = stretch;
  return (
    form === 'paragraph' &&
    text.length <= 600 &&
    (hasEmail(text) || hasPhone(text)) &&
    !call.test(text) &&
    !agents.test(text) &&
    /^(?:\W{0,3})(?:for|to|please|investors?|media|members of|questions|inquiries|if you|contact)\b/i.test(
      text,
    ) &&
    /\b(?:contact|inquiries|enquiries|questions|information|call|reach|e-?mail)\b/i.test(text)
  );
}

function isSentence(text: string): boolean {
  return (
    !text.includes('\n') &&
    countWords(text) >= 10 &&
    /[.!?]$/.test(text) &&
    !/^[\p{L} ]{2,30}:/u.test(text)
  );
}
