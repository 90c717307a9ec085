import { isLegalForm } from '../companies/find-company-name';

export type LineRole = 'name' | 'title' | 'organisation' | 'other';

const titles =
  /\b(?:director|president|officer|manager|head|vp|svp|evp|avp|ceo|cfo|coo|cto|cmo|cio|chief|chair(?:man|woman|person)?|secretary|counsel|partner|associate|specialist|analyst|coordinator|lead|founder|co-founder|treasurer|spokes(?:person|man|woman)|principal|consultant|executive|supervisor|administrator|controller|leiter(?:in)?|directeur|directrice|responsable|vorstand|geschäftsführer|relations|communications|communication|affairs|advisor|adviser|strategist|representative|liaison|marketing)\b/i;
const organisations =
  /\b(?:advisors?|advisory|partners|communications|consulting|group|capital|holdings?|associates|agency|global|international|therapeutics|pharma(?:ceuticals?)?|biosciences?|biotech|technologies|systems|energy|resources|minerals|mining|bank|bancorp|financial|media|strategies|solutions|industries|health(?:care)?|medical|networks?|markets|company|companies|trust|ventures|labs?|laborator(?:y|ies)|corporation|foundation|institute|university|ir|pr|strategic|energies|gold|silver|metals|oil|gas|realty|properties|motors|software|entertainment|gaming|foods?|brands|pharmaceutical|sciences|robotics|semiconductor|steel|airlines|insurance|investments?|asset|management|relations)\b/i;
const suffix =
  /(?:,?\s(?:Ph\.?\s?D\.?|M\.?D\.?|CFA|CPA|MBA|M\.?B\.?A\.?|J\.?D\.?|Esq\.?|Jr\.?|Sr\.?|II|III|IV|P\.?\s?Eng\.?|P\.?\s?Geo\.?|FCA|CA|LL\.?M\.?|M\.?Sc\.?|APR|IRC|CAIA))+$/;
const particle =
  /^(?:de|da|di|du|del|della|dos|van|von|der|den|la|le|el|al|bin|ibn|ter|ten|zu|af|y|e)$/i;
const word = /^(?:\p{Lu}[\p{L}'’‑-]*\.?|\p{Lu}\.(?:\p{Lu}\.)*|["“(]\p{Lu}[\p{L}]+["”)])$/u;

/** Whether a text reads like a person's name. */
export function isPersonName(text: string): boolean {
  const bare = text
    .replace(suffix, '')
    .replace(/^(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Herr|Frau)\.?(?:\s(?:Dr|med)\.?)*\s/, '')
    .replace(/,$/, '');
  const words = bare.split(/\s+/);
  if (words.length < 2 || words.length > 5 || /\d/.test(bare)) return false;
  if (
    organisations.test(bare) ||
    titles.test(bare) ||
    words.some((one) => isLegalForm(one) && one.length > 1)
  )
    return false;
  return (
    words.every((one, index) => word.test(one) || (index > 0 && particle.test(one))) &&
    !/^(?:the|our|for|all|please|new|united|street|north|south)$/i.test(words[0] ?? '')
  );
}

/** What a line of a contact is, as far as its words tell. */
export function toLineRole(text: string): LineRole {
  if (
    /\b\p{Lu}?[\p{Ll}]*(?:strasse|straße|street|avenue|road|suite|floor|box|boulevard|drive|plaza|highway|parkway)\b/iu.test(
      text,
    ) ||
    /\b\d{4,6}\b/.test(text)
  )
    return 'other';
  if (text.length > 110) return 'other';
  if (isPersonName(text)) return 'name';
  const last = text.split(/\s+/).at(-1) ?? '';
  if (
    isLegalForm(last) &&
    !/^(?:co|group|trust|holdings?)$/i.test(last) &&
    !/\b(?:chief|president|director|officer)\b/i.test(text)
  )
    return 'organisation';
  if (titles.test(text) && !isFirm(text)) return 'title';
  if (organisations.test(text)) return 'organisation';
  return /^[\p{Lu}\d]/u.test(text) && text.split(/\s+/).length <= 7 && !/[.!?:]$/.test(text)
    ? 'organisation'
    : 'other';
}

/** `FINN Communications`, `Alliance Advisors IR`: the words of a title, but in a firm's name. */
function isFirm(text: string): boolean {
  return (
    /\b(?:communications|advisors?|partners|relations|associates|consulting|media|marketing|ir)(?:,?\s(?:group|inc\.?|llc|ltd\.?|ir|partners))?$/i.test(
      text,
    ) &&
    !/,|\b(?:director|president|officer|manager|head|vp|svp|evp|chief|senior|vice|investor|corporate|public|media relations|of|and|&)\b/i.test(
      text,
    )
  );
}
