import { listLinks } from '../../passages/list-links';
import type { Passage } from '../../passages/passage';
import type { Report, Rule } from '../../rule';
import { foldWords } from '../../text/fold-words';
import { toPlace } from '../../places/to-place';

/** Words that say nothing of where a link leads, read alone as screen readers list them. */
const vague = new Set([
  'here',
  'click here',
  'click',
  'this link',
  'link',
  'this page',
  'read more',
  'learn more',
  'find out more',
  'see more',
  'more',
  'more here',
  'details',
  'this',
]);

/** A link whose words are `here` or `read more`. One without a target is `placeholder-link`. */
export const vagueLink: Rule = {
  name: 'vague-link',
  severity: 'note',
  languages: ['en'],
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.field.startsWith('links.')) {
        if (vague.has(foldWords(passage.text))) yield toReport(passage, 0, passage.text.length);
        continue;
      }
      for (const { href, words, start, end } of listLinks(passage)) {
        if (/^#?$/.test(href.trim()) || words.length > 20 || !vague.has(foldWords(words))) continue;
        yield toReport(passage, start, end);
      }
    }
  },
};

function toReport(passage: Passage, start: number, end: number): Report {
  const words = passage.text.slice(start, end).trim();
  return {
    place: toPlace(passage, start, end),
    message: `The link “${words}” does not say where it leads: link the words that name it.`,
  };
}
