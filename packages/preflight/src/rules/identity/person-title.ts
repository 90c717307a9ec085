import { listPeople, type PersonMention } from '../../people/list-people';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

/**
 * Offices of which a person holds one: who is two of these is said to be both in one breath. A “chief
 * executive” in small letters may be anybody who leads.
 */
const offices: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['ceo', /\bchief executive officer\b|\bCEO\b/i],
  ['cfo', /\bchief financ(?:e|ial) officer\b|\bfinance director\b|\bCFO\b/i],
  ['coo', /\bchief operat(?:ing|ions) officer\b|\bCOO\b/i],
  ['cto', /\bchief technology officer\b|\bCTO\b/i],
  ['chief-medical', /\bchief medical officer\b/i],
  ['chief-scientific', /\bchief scien(?:ce|tific) officer\b|\bCSO\b/i],
  ['chief-commercial', /\bchief (?:commercial|revenue) officer\b/i],
  ['chief-marketing', /\bchief marketing officer\b/i],
  ['general-counsel', /\bgeneral counsel\b|\bchief legal officer\b/i],
  [
    'investor-relations',
    /\b(?:head|director|vice president|VP|manager|officer)\b[\p{L} ,&]{0,30}\binvestor relations\b/iu,
  ],
  [
    'press',
    /\b(?:press officer|(?:head|director|vice president|VP|manager)\b[\p{L} ,&]{0,30}\b(?:communications|media relations|public relations))\b/iu,
  ],
];
const teams = new Set(['investor-relations', 'press']);

/** What makes somebody another thing than before, or one of two at once. */
const moving =
  /\b(?:appoint|promot|succe(?:ed|ss)|former|previous|interim|acting|step(?:s|ped|ping)? (?:down|up)|retir|resign|transition|join|named|elect|incoming|outgoing|bec[ao]me|designate|will (?:be|serve)|(?:has|had) been|served|until)/i;

/** One person with two offices in one release. */
export const personTitle: Rule = {
  name: 'person-title',
  severity: 'warning',
  languages: ['en'],
  *check({ passages }) {
    const known = new Map<string, PersonMention>();
    for (const mention of listPeople(passages)) {
      const held = toOffices(mention.title);
      if (held.length === 0) continue;
      const key = `${mention.first} ${mention.last}`.toLowerCase();
      const earlier = known.get(key);
      if (earlier === undefined) known.set(key, mention);
      else if (differs(toOffices(earlier.title), held) && !isMoving(passages, mention)) {
        const { passage, start, end, name } = mention;
        yield {
          place: toPlace(passage, start, end),
          message: `${name} is “${toShort(mention.title)}” here, but “${toShort(earlier.title)}” before: one of the two is wrong.`,
        };
      }
    }
  },
};

function toOffices(title: string): string[] {
  return offices.flatMap(([name, pattern]) => (pattern.test(title) ? [name] : []));
}

/** A president, founder or chair may be left out; a desk beside a desk may be one. */
function differs(one: readonly string[], other: readonly string[]): boolean {
  if (one.some((office) => other.includes(office))) return false;
  return [...one, ...other].some((office) => !teams.has(office));
}

/** Whether any text with the name tells of a change of office. */
function isMoving(
  passages: Parameters<typeof listPeople>[0],
  { last, title }: PersonMention,
): boolean {
  return (
    moving.test(title) || passages.some(({ text }) => text.includes(last) && moving.test(text))
  );
}

function toShort(title: string): string {
  const [words = ''] = title.split(',');
  return words.replace(/(?<=officer|C[EFOT]O) (?:of|at|for) .*$/i, '').trim();
}
