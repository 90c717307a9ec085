import { findDay } from '../dateline/find-day';
import { parsePlaces } from '../dateline/parse-places';
import { isLegalForm } from '../companies/find-company-name';
import { findListings } from '../listings/find-listings';
import { isRule, isWireHeader } from './lines';

const kind =
  '(?:(?:company|corporate|stock exchange|investor|media|press|news|financial|regulatory|ad[- ]?hoc|inside|product|earnings|trading|exchange|immediate)\\s){0,3}(?:releases?|announcements?|news|information|statement|notice|bulletin|alert|report)';

const lines = [
  /^(?:exhibit|ex)[ -]?\(?99\b/i,
  /^(?:document|ex-[\d.]+|\d{1,4}|page \d+(?: of \d+)?|- ?\d+ ?-|\[?logo\]?|image|graphic)$/i,
  /^\S{1,80}\.(?:html?|txt|pdf|jpe?g|png|gif|docx?)$/i,
  /^<?(?:type|sequence|filename|description|text|page)>/i,
  /^(?:for|not for) (?:immediate |public )?(?:release|publication|dissemination|distribution)\b.{0,80}$/i,
  /^(?:immediate release|embargoed? .{0,80}|strictly embargoed.{0,80})$/i,
  new RegExp(
    `^(?:[-–—/* ]{0,4})?${kind}(?:[ ,:]*(?:no|nr|number|#)?\\.?\\s?[\\d/ –-]{1,14})?[\\s:]*$`,
    'i',
  ),
  /^n\s?e\s?w\s?s\s{0,4}(?:r\s?e\s?l\s?e\s?a\s?s\s?e)?$/i,
  /^p\s?r\s?e\s?s\s?s\s{0,4}r\s?e\s?l\s?e\s?a\s?s\s?e$/i,
  /^(?:regulated|inside|privileged|sensitive) information(?:[\s/,–-]{1,4}(?:[\d(].{0,50}|regulated .{0,40}|(?:within|pursuant|according|disclosed|publication|under)\b.{0,80}))?$/i,
  /^(?:ad[- ]?hoc (?:announcement|mitteilung|release|publicity)) (?:pursuant|acc|gemäss|according|in accordance).{0,90}$/i,
  /^(?:pr newswire|business wire|globe ?newswire|cnw(?: group)?|canada newswire|access newswire|accesswire|newsfile(?: corp\.?)?|marketwired|rns|reach|eqs(?:[- ]news)?|via .{0,30}wire)$/i,
  /^(?:published|date|released|issued|posted|updated|time|provided by|news provided by|source)\s?:.{0,90}$/i,
  /^(?:lei|isin|wkn|tidm|ticker|stock code|symbol|cusip|sedol|legal entity identifier|registration (?:no|number)|company (?:no|number)|reg\.? no)\b.{0,70}$/i,
  /^\(?["“'].{1,160}["”']\)?$/,
  /^\(?(?:incorporated|registered|a company|organized) .{0,120}$/i,
  /^(?:phone|tel|telephone|fax|web|website|www|e-?mail)\b\s?[.:]?\s?\S.{0,60}$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:p\.?\s?o\.? box|\d{1,6}[A-Za-z]? [\p{L}\d.,' ]{2,50}(?:street|st\.|avenue|ave\.?|road|rd\.?|drive|dr\.|boulevard|blvd|lane|way|plaza|place|square|parkway|highway|suite|floor|center|centre|court|st))\b.{0,80}$/iu,
  /^[\p{L} .]{2,40},? [A-Z]{2}\s{1,3}\d{5}(?:-\d{4})?$/u,
  /^(?:share|print|home|news|newsroom|menu|investors?|investor relations|search|back|skip to .{0,30}|press room|events|download|language:? .{0,20}|english|deutsch|français)$/i,
  /^home\s?[>»/].{0,200}$/i,
  /^[\d:]{4,5}\s?(?:[AP]M\s)?(?:E[SD]?T|GMT|CES?T|UTC)\b.{0,40}$/,
  /^(?:\(?\d{1,2}:\d{2}\s?(?:GMT|ET|E[SD]T|UTC|BST|CES?T)\)?)\s.{0,400}$/,
  /^\*.{0,300}>[A-Z.]{1,8}$/,
  /^(?:DJ|DJN|MW|BUZZ)\s.{0,200}$/,
  /^(?:financial tables? follow|tables? to follow)$/i,
  /^.{0,80}\bkey ?words?(?:\(s\))?\s?:.{0,120}$/i,
];

const office =
  /\b(?:release|announcement|report|news|statement|ET|EST|EDT|CES?T|GMT|BST|EES?T|am|pm|a\.m|p\.m|at|source|embargo|issued|published|posted|immediate|regulat\w+|information|communiqué|mitteilung|börsenmeldung|pressemitteilung|kl|hrs|hours|by|dated|for|day)\b|[|/]/i;

/** Whether a line above or between headline and text is only the paper that they are printed on. */
export function isLetterhead(line: string): boolean {
  if (line.length > 400) return false;
  return (
    isRule(line) ||
    isWireHeader(line) ||
    lines.some((one) => one.test(line)) ||
    isDayLine(line) ||
    isIssuer(line)
  );
}

/** A day by itself, or with places, a time, a service: `5 May 2026 | Source: Northgate Corp.`. */
function isDayLine(line: string): boolean {
  if (line.length > 140) return false;
  const found = findDay(line);
  if (found === null) return false;
  const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`.replace(
    /\d{1,2}[:.h]\d{2}/g,
    ' ',
  );
  const words = rest.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (words === '' || words.length < 4) return true;
  const before = line.slice(0, found.start).replace(/[\s,;:–—-]{1,6}$/, '');
  if (
    found.end >= line.length - 2 &&
    parsePlaces(before) !== null &&
    before.split(/\s+/).length <= 6
  )
    return true;
  return (
    office.test(rest) &&
    line.length < 110 &&
    !/\b(?:reports?|announces?|results|declares?|launch\w*|dividend|meeting|quarter|year|call|conference|appoint\w*|agreement)\b/i.test(
      rest,
    )
  );
}

/** The issuer's name by itself, or with its listings. */
function isIssuer(line: string): boolean {
  const words = line.split(/\s+/);
  const listings = findListings(line);
  if (listings.length > 0) {
    const listed = line.slice(listings[0]?.start, listings.at(-1)?.end);
    if (listed.length > line.length - 12) return true;
    const rest = line
      .replace(listed, ' ')
      .replace(/[^\p{L}\p{N}.]+/gu, ' ')
      .trim();
    const names = rest.split(' ');
    if (/[()|]/.test(line) && names.length <= 7 && isLegalForm(names.at(-1) ?? '')) return true;
  }
  return (
    words.length <= 7 &&
    words.length > 1 &&
    isLegalForm(words.at(-1) ?? '') &&
    /^[^\p{Ll}]/u.test(line) &&
    !/:/.test(line) &&
    words.every(
      (word) =>
        /^[\p{Lu}\d&("“]/u.test(word) || isLegalForm(word) || /^(?:of|and|the|de|for)$/.test(word),
    )
  );
}
