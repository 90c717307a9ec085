import { listPassages } from '../../passages/list-passages';
import { anywhere, inBody, inProse, replaceOne } from './edits';
import type { Mutator } from './mutator';

/** Where something may be put into a word. */
const insideWord = /(?<=\p{L}{3})(?=\p{L}{3})/gu;
const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
};

const mixedQuotes: Mutator = (release, random) => {
  const signs = listPassages(release).reduce(
    (count, passage) => count + (passage.text.match(/[’“”]/g)?.length ?? 0),
    0,
  );
  if (signs < 3) return null;
  return replaceOne(release, random, /(?<=\p{L})’(?=\p{L})/gu, () => "'");
};

/** By the name of the rule that must find it. */
export const signMutators: Readonly<Record<string, Mutator>> = {
  'accent-for-apostrophe': (release, random) =>
    replaceOne(release, random, /(?<=\p{L})’(?=\p{L})/gu, () => random.pick(['´', '`', '′'])),
  'doubled-punctuation': (release, random) =>
    replaceOne(
      release,
      random,
      /(?<=\p{Ll}{3})[.,](?= |$)/gu,
      (found) => random.pick([found + found, `,${found}`]),
      inProse,
    ),
  'invisible-characters': (release, random) =>
    replaceOne(
      release,
      random,
      insideWord,
      () => random.pick(['\u200b', '\u00ad', '\ufeff', '\u202e', '\u2060']),
      anywhere,
    ),
  'lookalike-letters': (release, random) =>
    replaceOne(
      release,
      random,
      /(?<=\p{L}{2})[aceopx](?=\p{L}{2})/gu,
      (found) => lookalikes[found] ?? found,
      anywhere,
    ),
  'mixed-quotes': mixedQuotes,
  mojibake: (release, random) =>
    random.pick([0, 1]) === 0
      ? replaceOne(
          release,
          random,
          /[’“”]/g,
          (found) => ({ '’': 'â€™', '“': 'â€œ', '”': 'â€\u009d' })[found] ?? found,
        )
      : replaceOne(release, random, insideWord, () => random.pick(['\ufffd', 'Ã©', '&amp;', 'Ã¼'])),
  spacing: (release, random) =>
    random.pick([0, 1, 2]) === 0
      ? { ...release, headline: `${release.headline ?? ''} ` }
      : replaceOne(
          release,
          random,
          /(?<=\p{Ll}{2}) (?=\p{Ll}{2})|(?<=\p{Ll}{2})(?=, \p{Ll})/gu,
          (found) => `${found} `,
          inProse,
        ),
  'unbalanced-brackets': (release, random) =>
    replaceOne(release, random, /[()]/g, () => '', inProse),
  'unbalanced-quotes': (release, random) => replaceOne(release, random, /[“”]/g, () => '', inBody),
};
