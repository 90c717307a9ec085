import { isNearMiss } from '../../names/spelling-distance';
import type { Passage } from '../../passages/passage';
import { listPeople, type PersonMention } from '../../people/list-people';
import { toPlace } from '../../places/to-place';
import type { Report, Rule } from '../../rule';

const addressed =
  /\b(?:Mr|Ms|Mrs|Miss|Dr|Prof|Herr|Frau)\.? (\p{Lu}[\p{L}’'-]{2,30})(?![\p{L}’'-])(?! \p{Lu}\p{Ll})/dgu;
const paired = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}{1,20}) (?=(\p{Lu}[\p{L}’'-]{3,30})(?![\p{L}’'-]))/dgu;

/** A last name that is a slip of the one that the release gives a person elsewhere. */
export const personName: Rule = {
  name: 'person-name',
  severity: 'warning',
  languages: null,
  *check({ passages }) {
    const people = listPeople(passages);
    if (people.length === 0) return;
    const read = passages.filter(({ field, kind }) => kind !== 'cell' && !/email$/.test(field));
    const counts = countWords(read);
    for (const passage of read) {
      yield* listMatches(passage, addressed, 1, (last) =>
        findMeant(last, people, counts, () => true),
      );
      yield* listMatches(passage, paired, 2, (last, first) =>
        findMeant(last, people, counts, (person) => person.first === first),
      );
    }
  },
};

function* listMatches(
  passage: Passage,
  pattern: RegExp,
  group: 1 | 2,
  find: (last: string, first: string) => PersonMention | null,
): Iterable<Report> {
  for (const match of passage.text.matchAll(pattern)) {
    const last = (match[group] ?? '').replace(/[’']s$/, '');
    const person = find(last, match[1] ?? '');
    const [start] = match.indices?.[group] ?? [];
    if (person === null || start === undefined) continue;
    yield {
      place: toPlace(passage, start, start + last.length),
      message: `“${last}” is “${person.last}” elsewhere (${person.name}): write the name in one way.`,
    };
  }
}

/** The person whose name a word is a slip of; of two spellings the rarer one is the slip. */
function findMeant(
  last: string,
  people: readonly PersonMention[],
  counts: ReadonlyMap<string, number>,
  isMeant: (person: PersonMention) => boolean,
): PersonMention | null {
  const near = people.filter((person) => isMeant(person) && isNearMiss(last, person.last));
  const [person] = near;
  if (person === undefined) return null;
  if (people.some((one) => one.last === last && one.first !== person.first)) return null;
  const [own, other] = [counts.get(last) ?? 0, counts.get(person.last) ?? 0];
  if (own > other) return null;
  // As often as the other: the one that stands there as a whole name is right, or else the first.
  const isWhole = people.some((one) => one.last === last);
  const at = (name: string) => people.findIndex((one) => one.last === name);
  return own === other && isWhole && at(last) < at(person.last) ? null : person;
}

function countWords(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    for (const word of text.match(/\p{Lu}[\p{L}-]{2,30}/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
