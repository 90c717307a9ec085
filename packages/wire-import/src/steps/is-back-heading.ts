import { findRunInEnd } from '../layout/find-run-in-end';
import { isHeadingLike } from '../layout/looks';
import type { Stretch } from '../layout/stretch';
import { isAboutHeading, isDisclaimerHeading } from '../wording/headings';

/** Whether a stretch is, or begins with, the heading of a boilerplate or a disclaimer. */
export function isBackHeading(stretch: Stretch): boolean {
  return findAboutEnd(stretch) !== null || findDisclaimerEnd(stretch) !== null;
}

/** Where the heading of a boilerplate ends in a stretch; null where it begins with none. */
export function findAboutEnd(stretch: Stretch): number | null {
  const { text, form } = stretch;
  if (form === 'table' || form === 'listItem') return null;
  if (isAboutHeading(text)) return text.length;
  if (!/^(?:about|à propos|über|om|company|corporate)\s/i.test(text)) return null;
  return findRunInEnd(stretch, isAboutHeading) ?? findRepeatedName(text);
}

/** `About Northgate Corp. Northgate Corp. is a …`: a heading that runs into its text. */
function findRepeatedName(text: string): number | null {
  const head = text.slice(0, 260);
  const name = /^about (?:the )?([\p{Lu}\d][\p{L}\p{N}&.'’®™-]{1,40})/iu.exec(head)?.[1] ?? '';
  if (name === '') return null;
  const again = head.indexOf(` ${name}`, 6 + name.length);
  return again > 0 && again < 120 && !/[.!?]\s\p{L}{6}/u.test(head.slice(0, again - 12))
    ? again + 1
    : null;
}

/** Where the heading of a disclaimer ends in a stretch; null where it begins with none. */
export function findDisclaimerEnd(stretch: Stretch): number | null {
  const { text, form } = stretch;
  if (form === 'table' || form === 'listItem') return null;
  if (
    isDisclaimerHeading(text.replace(/[.:]$/, '')) &&
    (isHeadingLike(stretch) || text.length < 110)
  )
    return text.length;
  return findRunInEnd(stretch, isDisclaimerHeading);
}
