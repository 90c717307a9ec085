import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

/** The hyphen of `next-generation products` where the words are a noun: `the next-generation of`. */
const noun =
  /(?<=\b(?:the|The|a|this|This|our|its|their) )(?:(?:next|first|second|third|fourth|last|latest|new|current)-(?:generation|quarter|half|wave)(?= of\b)|(?:long|short|near|medium)-(?:term|run)(?=[.;](?:\s|$)))/g;

/** A compound adjective's hyphen in what is a noun. */
export const hyphenatedNoun: Rule = {
  name: 'hyphenated-noun',
  severity: 'note',
  languages: ['en'],
  *check({ passages }) {
    for (const passage of passages) {
      if (!/-(?:generation|quarter|half|wave|term|run)\b/.test(passage.text)) continue;
      for (const { 0: found, index } of passage.text.matchAll(noun)) {
        const insert = found.replace('-', ' ');
        yield {
          place: toPlace(passage, index, index + found.length),
          message: `“${found}” is a noun here and takes no hyphen: write “${insert}”.`,
          fix: { label: `Write “${insert}”`, insert },
        };
      }
    }
  },
};
