import { findHeadingType } from './contact-type';
import { isContactHeading } from './is-contact-heading';

/** `Media contact: press@northgate.example` is a heading and its words on one line. */
export function cutHeading(line: string): { heading: string; words: string } {
  const bare = line.replace(/^[*•\s-]{1,4}/, '');
  if (!/@|\d{3}/.test(bare) && isContactHeading(bare) && !/^contacts?\s?:\s?\S/i.test(bare)) {
    const about = /^contact (\p{Lu}.*)$/iu.exec(bare)?.[1];
    return { heading: about === undefined ? bare : `Contact ${about}`, words: '' };
  }
  const match = /^([^:@]{3,60}?)\s?:\s?(.*)$/u.exec(bare);
  const [, before = '', words = ''] = match ?? [];
  if (match !== null && isContactHeading(`${before}:`)) return { heading: before, words };
  return { heading: '', words: bare };
}

/** Whether a part says nothing but what a contact is for. */
export function isTypeOnly(part: string): boolean {
  return findHeadingType(part) !== null && isContactHeading(part);
}

/** `Northgate Investor Relations` names the company; `Media Contact for Northgate` only whom it is about. */
export function toHeadingOrganisation(heading: string): string | null {
  const bare = heading.replace(/[:\s]+$/, '').replace(/^contacts?\s+(?=\p{Lu})/iu, '');
  if (/\s(?:for|at)\s/i.test(bare)) return null;
  const name = bare
    .replace(
      /,?\s?\b(?:for (?:further|more|additional) .*|(?:(?:corporate|company|global|head of|group|central)\s)?(?:investors?|media|press|public|shareholder|corporate|analyst|general|company|financial|business|external|ir|pr)\b.*|contacts?.*|enquiries.*|inquiries.*)$/i,
      '',
    )
    .trim();
  if (name === '' || (name === bare && isContactHeading(heading) && !/^contacts?\s/i.test(heading)))
    return null;
  return /^[\p{Lu}\d]/u.test(name) &&
    !/^(?:for|please|contacts?|if|to|further)\b/i.test(name) &&
    name.split(/\s+/).length <= 6
    ? name
    : null;
}
