import { isLegalForm } from '../companies/find-company-name';
import { isTypeOnly } from './cut-heading';
import { isPersonName, toLineRole } from './line-role';

/**
 * The parts of a line without its addresses: name, title and firm as far as they stand in it.
 *
 * @param isCompany whether a part is the name of a company that the release names.
 */
export function toParts(written: string, isCompany: (part: string) => boolean): string[] {
  // "GW Communications (for Northgate)": for whom is no part of the name.
  const label = written
    .replace(/^(?:or|and)\s+(?=\p{Lu})/u, '')
    .replace(/\s?\((?:for|on behalf of)\s[^()]{1,60}\)$/i, '');
  if (label === '') return [];
  const asName = /^(.{3,60}?)\s?(?:,|–|—|\s-\s|:)\s?(?=\S)/u.exec(label);
  const name = label.replace(/\s?[–—-]$/, '');
  if (isPersonName(name)) return [name];
  const [, ending = label] = label.split(/,\s/);
  if (toLineRole(label) === 'organisation' && ending.split(/\s+/).every(isLegalForm))
    return [label];
  // "Jane Roe, Ph.D., Chief Executive Officer": what follows a name's comma may belong to the name.
  const withDegree =
    /^([^,]{3,50}(?:,\s(?:Ph\.?D\.?|M\.?D\.?|CFA|CPA|MBA|Jr\.?|J\.?D\.?|P\.?Eng\.?|P\.?Geo\.?)){1,3}),\s?(.+)$/.exec(
      label,
    );
  if (withDegree?.[1] !== undefined && isPersonName(withDegree[1])) {
    return [withDegree[1], ...toTitleAndFirm(withDegree[2] ?? '', isCompany)];
  }
  const first = asName?.[1] ?? '';
  if (asName !== null && isPersonName(first))
    return [first, ...toTitleAndFirm(label.slice(asName[0].length), isCompany)];
  const words = label.split(' ');
  if (
    isPersonName(words.slice(0, 2).join(' ')) &&
    toLineRole(words.slice(2).join(' ')) === 'title'
  ) {
    // "Jane Roe President & CEO", where a cell of a table lost its line breaks.
    return [words.slice(0, 2).join(' '), words.slice(2).join(' ')];
  }
  const contact = findNamed(label);
  if (contact !== null) {
    const after = label
      .slice(label.indexOf(contact) + contact.length)
      .replace(/^[\s,]+/, '')
      .replace(/\s?\b(?:at|on|by|via|or)\b.*$/, '')
      .replace(/[,\s]+$/, '');
    return [contact, ...toTitleAndFirm(after, isCompany)];
  }
  if (/[.!?]$/.test(label) && label.split(' ').length > 8) return [];
  return [label];
}

/** Whom a sentence names: `please contact Jane Roe at`, `contact Northgate Corp. at`. */
function findNamed(label: string): string | null {
  const match = /\b(?:contact|call|to|reach|at)\s((?:\p{Lu}[\p{L}\p{N}.'’&-]*\s?){1,5})/u.exec(
    label,
  );
  const name = match?.[1]?.trim() ?? '';
  if (name === '' || label.split(' ').length < 4) return null;
  return isPersonName(name) || !isTypeOnly(name) ? name : null;
}

/** The last part of a title is the firm, where it reads like one: `Chief Financial Officer, Northgate Inc.`. */
function toTitleAndFirm(text: string, isCompany: (part: string) => boolean): string[] {
  const of = /^(.{4,80}) (?:of|at|for) (\p{Lu}.{2,60})$/u.exec(text);
  if (
    of?.[1] !== undefined &&
    of[2] !== undefined &&
    isLegalForm(of[2].split(/\s+/).at(-1) ?? '')
  ) {
    return [of[1], of[2]];
  }
  const cut = /^(.*?),\s([^,]+(?:,\s(?:Inc|LLC|Ltd|L\.P|Corp|S\.A)\.?)?)$/.exec(text);
  const [, title = '', firm = ''] = cut ?? [];
  const isFirm =
    firm !== '' &&
    (isCompany(firm) ||
      isLegalForm(firm.split(/\s+/).at(-1) ?? '') ||
      toLineRole(firm) === 'organisation');
  return (isFirm ? [title, firm] : [text]).filter((part) => part !== '');
}
