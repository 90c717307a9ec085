import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

/** `it's own`: what follows can only be owned. */
const owned =
  /\b([Ii]t)['’]s(?= (?:own|subsidiar(?:y|ies)|affiliates|shareholders|stockholders|unitholders|customers|employees|headquarters|website|common stock|board of directors|annual report|wholly[- ]owned)\b)/g;

/** `its a`: what follows needs a verb. */
const verb = /\b([Ii])ts(?= (?:a|an|the|been|not|going to)(?: |$))/g;

/** `it's` for `its`, and the other way round, where the next word leaves no doubt. */
export const itsOrItIs: Rule = {
  name: 'its-or-it-is',
  severity: 'warning',
  languages: ['en'],
  *check({ passages }) {
    for (const passage of passages) {
      if (!/\b[Ii]t/.test(passage.text)) continue;
      const mark = passage.text.includes('’') ? '’' : "'";
      const slips = [
        ...Array.from(passage.text.matchAll(owned), (match) => ({ match, insert: `${match[1]}s` })),
        ...Array.from(passage.text.matchAll(verb), (match) => ({
          match,
          insert: `${match[1]}t${mark}s`,
        })),
      ];
      for (const { match, insert } of slips) {
        const end = match.index + match[0].length;
        const [next = ''] = /^ \S{1,20}/.exec(passage.text.slice(end)) ?? [];
        yield {
          place: toPlace(passage, match.index, end),
          message: `Before “${next.trim()}” stands “${match[0]}”: write “${insert}”.`,
          fix: { label: `Write “${insert}”`, insert },
        };
      }
    }
  },
};
