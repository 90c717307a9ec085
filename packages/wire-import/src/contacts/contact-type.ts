import type { ImportedContact } from '../imported-release';

type ContactType = ImportedContact['type'];

const investors =
  /\b(?:investors?|shareholders?|analysts?|investisseurs?|investoren|aktionäre|ir contacts?|IR)\b/i;
const media =
  /\b(?:media|press|presse|medien|public relations|news|journalists?|médias?|PR|communications contact)\b/i;
const titleInvestors = /\binvestor relations\b|\binvestors\b|\bshareholder relations\b/i;
const titleMedia =
  /\b(?:media|press|public) relations\b|\bmedia\b|\bpress (?:officer|office|secretary|contact)\b|\bspokes(?:person|man|woman)\b/i;

/** What a heading says its contacts are for; null where it says nothing, as "Company Contact" does. */
export function findHeadingType(heading: string): ContactType {
  const words = heading.replace(/\b(?:press|news|media) release\b/gi, '');
  const isInvestors = investors.test(words);
  const isMedia = media.test(words);
  if (isInvestors && isMedia) return 'general';
  if (isInvestors) return 'investors';
  if (isMedia) return 'media';
  return /\bgeneral\b/i.test(words) ? 'general' : null;
}

/** What a person's title says, such as `Vice President, Investor Relations`. */
export function findTitleType(title: string): ContactType {
  const isInvestors = titleInvestors.test(title);
  const isMedia = titleMedia.test(title);
  if (isInvestors && isMedia) return 'general';
  return isInvestors ? 'investors' : isMedia ? 'media' : null;
}
