import type { Passage } from '../passages/passage';

/** A person whom a text names with first and last name. */
export interface PersonMention {
  passage: Passage;
  start: number;
  end: number;
  name: string;
  first: string;
  last: string;
  /** What follows the name behind a comma, or a contact's own field; empty where nothing does. */
  title: string;
}

const word = "\\p{Lu}[\\p{Ll}’'-]{1,20}(?:\\p{Lu}[\\p{Ll}]{1,20})?";
const middle = '(?: \\p{Lu}\\.)?';
const spoken = '(?:said|says|added|adds|commented|comments|explained|noted|stated|concluded) ';
const pattern = new RegExp(
  `(?<=${spoken}(?:(?:Mr|Ms|Mrs|Dr|Prof)\\.? )?)(${word})${middle} (${word})(?:, ([^.;“”"\\n]{3,90}))?` +
    `|(?<![\\p{L}])(${word})${middle} (${word}), ((?:(?:the |our |its )?(?:[Cc]hief |[Pp]resident|[Cc]hair|[Vv]ice |[Hh]ead |[Dd]irector|[Ff]ounder|[Cc]o-|[Gg]roup |C[EFOT]O\\b))[^.;“”"\\n]{0,90})`,
  'gu',
);

/** The people whom the texts let speak or name by their office, and the contacts. */
export function listPeople(passages: readonly Passage[]): PersonMention[] {
  return passages.flatMap((passage) => {
    const { field, text, kind } = passage;
    if (/^contacts\.\d{1,3}\.name$/.test(field)) return toContact(passage, passages);
    if (kind === 'cell' || /^(?:contacts|dateline|source|links|attachments)/.test(field)) return [];
    return Array.from(text.matchAll(pattern), (match) => {
      const [, first, last, title, otherFirst, otherLast, otherTitle] = match;
      const written = match[0].slice(0, nameLength(match[0], last ?? otherLast ?? ''));
      return {
        passage,
        start: match.index,
        end: match.index + written.length,
        name: written,
        first: first ?? otherFirst ?? '',
        last: last ?? otherLast ?? '',
        title: title ?? otherTitle ?? '',
      };
    });
  });
}

function nameLength(whole: string, last: string): number {
  return whole.indexOf(last, 1) + last.length;
}

function toContact(passage: Passage, passages: readonly Passage[]): PersonMention[] {
  const words = passage.text.trim().split(/\s+/);
  const [first = '', ...others] = words;
  const last = others.at(-1);
  if (last === undefined || words.length > 3 || !/^\p{Lu}/u.test(first)) return [];
  const field = passage.field.replace(/name$/, 'title');
  const title = passages.find((one) => one.field === field)?.text ?? '';
  return [
    { passage, start: 0, end: passage.text.length, name: passage.text.trim(), first, last, title },
  ];
}
