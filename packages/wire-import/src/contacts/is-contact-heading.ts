const role =
  '(?:investor|investors|media|press|company|corporate|analyst|analysts|shareholder|shareholders|public|financial|financial media|business|trade|general|ir|pr|us|u\\.s\\.|european|europe|international|global|sales|customer|editorial|agency|issuer|north america|asia)';

const forms = [
  // Contacts: · Investor Contact · Media & Investor Relations: · Contacts for Northgate:
  new RegExp(
    `^(?:[\\p{L}\\p{N}.,&’'®™-]{1,24}\\s){0,4}?(?:${role}(?:\\s?(?:,|&|/|and|or|\\|)\\s?|\\s)){0,4}(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|questions)(?:\\s(?:information|info|details|persons?|points?|us|data))?(?:\\s(?:for|at|in)\\s[\\p{L}\\p{N}.,&’'®™ -]{1,60})?\\s?:?$`,
    'iu',
  ),
  // Investor Relations: · Northgate Media Relations · Investors and Media: · For Investors: · Media
  new RegExp(
    `^(?:for\\s)?(?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&’'®™-]{0,24}(?:,(?= (?:Inc|Ltd|LLC|Corp)))?\\s){0,4}?${role}(?:(?:\\s?(?:,|&|/|and|or|\\|)\\s?|\\s)${role}){0,3}\\s?(?:relations|communications|office|affairs|services|desk)?(?:\\sfor\\s[\\p{L}\\p{N}.,&’'® -]{1,50})?\\s?:$`,
    'iu',
  ),
  new RegExp(
    `^(?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&’'®™-]{0,24}(?:,(?= (?:Inc|Ltd|LLC|Corp)))?\\s){0,4}?(?:investor|media|press|public|corporate|shareholder)(?:\\s?(?:,|&|/|and)\\s?(?:investor|media|press|public))?\\s(?:relations|communications|office|affairs|services)(?:\\s(?:contacts?|team|department))?(?:\\sfor\\s[\\p{L}\\p{N}.,&’'® -]{1,50})?$`,
    'iu',
  ),
  /^(?:investors?|media|press|analysts?|investors? (?:and|&) (?:media|press|analysts)|media (?:and|&) investors?|ir|pr)$/i,
  /^(?:for|to obtain) (?:further|more|additional|media|investor|press|all|any|other|general|sales|financial|immediate)?\b[^.!?]{0,90}(?:contact|information|inquiries|enquiries|questions|queries|reach|details|call|email|visit)[^.!?\d@]{0,60}\s?:?$/i,
  /^(?:additional|further|more) information\s?:?$/i,
  /^please (?:contact|direct)[^.!?\d@]{0,60}:?$/i,
  /^(?:kontakte?|ansprechpartner(?:in)?|pressekontakt|rückfragen|contacts? (?:presse|investisseurs)|personnes?-ressources?|yhteystiedot|lisätietoja|kontaktperson(?:er)?|för (?:mer|ytterligare) information[^.\d@]{0,40})\b[^.\d@]{0,40}:?$/i,
];

/** One of these is in every such line; most lines of a release have none and are done with. */
const sign =
  /contact|enquir|inquir|question|investor|media|press|analyst|relations|communications|information|^ir\b|^pr\b|\bIR\b|shareholder|kontakt|ansprech|rückfragen|ressource|yhteys|lisätiet/iu;
const noHeading =
  /\b(?:conference call|webcast|will|dial|register|agreement|replay|president|director|vp|svp|evp|manager|officer|chief)\b/i;

const runIn = new RegExp(
  `^(?:(?:${role})(?:\\s?(?:,|&|/|and)\\s?|\\s)){0,3}(?:contacts?|enquiries|inquiries)(?:\\s(?:for|at)\\s[\\p{L}\\p{N}.&’' -]{1,40})?\\s?:\\s?\\S`,
  'iu',
);
const company = /^contact (?=\p{Lu})[\p{L}\p{N}.&’' -]{2,50}$/u;

/**
 * Whether a line stands above contacts, as `Investor Contact:`, `Media` and `Enquiries` do, or
 * begins one: `CONTACT: Jane Roe, 555 0100`.
 */
export function isContactHeading(line: string): boolean {
  if (line.length > 200 || !sign.test(line)) return false;
  const bare = line.replace(/^[/*•\s-]{1,6}/, '').replace(/[*\s]{1,4}$/, '');
  if (runIn.test(bare) || company.test(bare.replace(/^(?:CONTACT|Contact)\b/, 'contact')))
    return true;
  return line.length <= 140 && !noHeading.test(bare) && forms.some((form) => form.test(bare));
}
