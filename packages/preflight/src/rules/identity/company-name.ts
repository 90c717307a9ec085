import { listAddresses } from '../../addresses/list-addresses';
import type { CheckedCompany } from '../../checked-release';
import { listCompanyNames, namesCompany } from '../../names/company-words';
import { listNameWords, type NameWord } from '../../names/list-name-words';
import { listSlips, type Slip } from '../../names/list-slips';
import { spellingDistance } from '../../names/spelling-distance';
import { isLegalForm, stripLegalForm } from '../../names/strip-legal-form';
import type { Passage } from '../../passages/passage';
import { toPlace } from '../../places/to-place';
import type { Report, Rule } from '../../rule';

export const companyName: Rule = {
  name: 'company-name',
  severity: 'error',
  languages: null,
  *check({ release: { company }, passages }) {
    if (company === null) return;
    const read = passages.filter(({ field }) => !/\.(?:email|phone)$/.test(field));
    const counts = countNames(read);
    const slips = listSlips(counts.keys(), listCompanyNames(company));
    for (const passage of read) {
      // Most texts hold no slip at all, and are not taken apart.
      const isSuspect = [...slips.keys()].some((word) => passage.text.includes(word));
      const words = isSuspect ? listWords(passage.text) : [];
      const reports = words.flatMap((word, index) => {
        for (const slip of slips.get(word.text) ?? []) {
          const isSure = isInName(words, index, slip);
          if (isSure || isLikely(word.text, slip, counts)) {
            return [toReport(passage, word, slip, isSure, company.name)];
          }
        }
        return [];
      });
      yield* reports;
      if (passage.field === 'source' && reports.length === 0) {
        yield* checkSource(passage, company, passages);
      }
    }
  },
};

/** The words of a text but for those of addresses, which are in order too. */
function listWords(text: string): NameWord[] {
  const addresses = listAddresses(text);
  let next = 0;
  return listNameWords(text).filter(({ start }) => {
    while ((addresses[next]?.end ?? Infinity) <= start) next += 1;
    return start < (addresses[next]?.start ?? Infinity);
  });
}

/** How often each word that begins with a capital stands in the texts. */
function countNames(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    for (const word of text.match(/(?<![\p{L}\p{N}&])\p{Lu}[\p{L}\p{N}&]{2,79}/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether the words around the misspelt one are the rest of the name, or its legal form. */
function isInName(words: readonly NameWord[], index: number, { name, at }: Slip): boolean {
  const from = index - at;
  const window = words.slice(Math.max(from, 0), from + name.length);
  if (from < 0 || window.length < name.length) return false;
  if (window.some(({ isJoined }, step) => step > 0 && !isJoined)) return false;
  if (!name.every((one, step) => step === at || isSame(one, window[step]?.text ?? '')))
    return false;
  const next = words[from + name.length];
  const hasNext = next?.isJoined === true;
  const isBeforeForm = hasNext && isLegalForm(next.text);
  if (name.length === 1) return isBeforeForm;
  // “Cancer Sciences” and a “Cancer Science Conference” are two things.
  return at < name.length - 1 || !hasNext || isBeforeForm || !/^\p{Lu}/u.test(next.text);
}

/**
 * A lone first word, as releases shorten names. It is rare: what stands there often is another name.
 * A plural or a stem (“Robotic” beside “Robotics”) is an ordinary word.
 */
function isLikely(text: string, { name, at }: Slip, counts: ReadonlyMap<string, number>): boolean {
  const [a, b] = [text.toLowerCase(), (name[at] ?? '').toLowerCase()];
  return (
    at === 0 &&
    b.length >= 6 &&
    spellingDistance(a, b, 1) === 1 &&
    a.charAt(0) === b.charAt(0) &&
    `${a}s` !== b &&
    `${b}s` !== a &&
    (counts.get(text) ?? 0) <= 2
  );
}

function toReport(
  passage: Passage,
  { text, start, end }: NameWord,
  { name, at }: Slip,
  isSure: boolean,
  called: string,
): Report {
  const meant = name[at] ?? '';
  const insert = text === text.toUpperCase() ? meant.toUpperCase() : meant;
  return {
    place: toPlace(passage, start, end),
    message: `The company is called “${called}”, but here stands “${text}”.`,
    severity: isSure ? 'error' : 'warning',
    fix: { label: `Write “${insert}”`, insert },
  };
}

function* checkSource(
  passage: Passage,
  company: CheckedCompany,
  passages: readonly Passage[],
): Iterable<Report> {
  if (namesCompany(passage.text, company)) return;
  if (passages.some(({ text }) => namesParent(text, passage.text))) return;
  yield {
    place: toPlace(passage, 0, passage.text.length),
    message: `The source is “${passage.text}”, but the company is “${company.legalName}”.`,
    severity: 'warning',
  };
}

const belonging =
  /\b(?:part|subsidiary|unit|division|business|member|affiliate|brand|arm) of (?:the )?$|\b(?:owned|controlled) by (?:the )?$/i;

/** Whether a text says that the company belongs to another one, in whose name it speaks. */
function namesParent(text: string, other: string): boolean {
  const name = stripLegalForm(other);
  const at = text.indexOf(name);
  return at !== -1 && belonging.test(text.slice(Math.max(0, at - 40), at));
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
