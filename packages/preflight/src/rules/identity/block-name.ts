import type { CheckedCompany } from '../../checked-release';
import { namesCompany } from '../../names/company-words';
import type { Passage } from '../../passages/passage';
import { toPlace } from '../../places/to-place';
import type { Report, Rule } from '../../rule';

const name = "(?:\\p{Lu}[\\p{L}\\p{N}&’'-]{1,30} ){1,4}";
const form =
  '(?:Ltd|Limited|Inc|Incorporated|Corp|Corporation|plc|PLC|AG|SE|NV|SA|AB|ASA|Oyj|LLC|LP|KGaA|GmbH|Company|Co)\\b\\.?';
/** Who a boilerplate tells of: its first words. */
const opening = new RegExp(`^(?:The )?(${name}${form})`, 'u');
/** Who promises nothing at the end of a disclaimer. */
const promising = new RegExp(
  `(?<=^|[.!?] )(?:The )?(${name}(?:${form} )?)(?=(?:expressly |specifically )?(?:undertakes no|disclaims|assumes no|does not (?:undertake|assume)|has no (?:obligation|duty))\\b)`,
  'gu',
);
const common =
  /^(?:The |This |Our |Its |Each |Neither |Such |Any |Except )|\b(?:Company|Group|Management|Issuer|Corporation|Parent|Partnership|Trust|Fund|Board)\s*$/u;
const renamed =
  /\b(?:formerly|previously known|name change|changed its name|d\/b\/a|doing business as)\b/i;

/** A boilerplate or a disclaimer in which another company's name was left, as of before a new name. */
export const blockName: Rule = {
  name: 'block-name',
  severity: 'warning',
  languages: ['en'],
  *check({ release: { company, boilerplates }, passages }) {
    if (company === null || passages.some(({ text }) => renamed.test(text))) return;
    for (const [index, { heading }] of boilerplates.entries()) {
      const field = `boilerplates.${index}.body`;
      const own = passages.filter((passage) => passage.field === field);
      yield* checkBoilerplate(own, heading, company);
    }
    const others = passages.filter(({ field }) => !field.startsWith('disclaimers.'));
    for (const passage of passages) {
      if (/^disclaimers\.\d{1,3}\.body$/.test(passage.field)) {
        yield* checkDisclaimer(passage, others, company);
      }
    }
  },
};

function* checkBoilerplate(
  passages: readonly Passage[],
  heading: string | null,
  company: CheckedCompany,
): Iterable<Report> {
  const [first] = passages;
  if (first === undefined || heading === null || !namesCompany(heading, company)) return;
  if (passages.some(({ text }) => namesCompany(withoutAddresses(text), company))) return;
  const found = opening.exec(first.text);
  if (found === null) return;
  const [whole, other = ''] = found;
  const start = whole.length - other.length;
  yield {
    place: toPlace(first, start, whole.length),
    message: `“${heading}” tells of “${other}”, and not of ${company.name}: is it the text of another company, or of an earlier name?`,
  };
}

function* checkDisclaimer(
  passage: Passage,
  others: readonly Passage[],
  company: CheckedCompany,
): Iterable<Report> {
  for (const match of passage.text.matchAll(promising)) {
    const other = (match[1] ?? '').trim();
    if (!other.includes(' ') || common.test(other) || namesCompany(other, company)) continue;
    const [word = ''] = other.split(' ');
    if (others.some(({ text }) => text.includes(word))) continue;
    const start = match.index + match[0].indexOf(other);
    yield {
      place: toPlace(passage, start, start + other.length),
      message: `The disclaimer speaks for “${other}”, which the release names nowhere else: is it another company’s?`,
    };
  }
}

/** The address of a website outlives a name. */
function withoutAddresses(text: string): string {
  return text.replace(/[\p{L}\p{N}@-]{1,60}(?:\.[\p{L}\p{N}-]{2,60}){1,4}/gu, ' ');
}
