import type { Passage } from '../../passages/passage';
import { describePlace } from '../../places/describe-place';
import { toPlace } from '../../places/to-place';
import type { Report, Rule, RuleContext } from '../../rule';
import { foldWords } from '../../text/fold-words';
import { isRunningText } from '../../text/is-running-text';
import { shorten } from '../../text/shorten';
import { splitSentences } from '../../text/split-sentences';
import type { Stretch } from '../../text/stretch';

/** Six words: shorter ones ("See the table below.") may well stand twice. */
const longEnough = /^(?:\S{1,80} ){5}\S/;

/** Within so many paragraphs nobody says a sentence again on purpose. */
const near = 3;

/** A passage with its number among the running texts. */
interface Numbered {
  passage: Passage;
  index: number;
}

/** Sentences of a passage, one after the other, that stand elsewhere too. */
interface Repetition extends Numbered {
  sentences: readonly Stretch[];
  from: number;
  to: number;
  earlier: Numbered;
}

/** The same sentence twice in the body, the boilerplates and the disclaimers. */
export const duplicatedSentence: Rule = {
  name: 'duplicated-sentence',
  severity: 'warning',
  languages: null,
  *check(context) {
    const first = new Map<string, Numbered>();
    for (const [index, passage] of context.passages.filter(isRunningText).entries()) {
      for (const repetition of listRepetitions(first, { passage, index })) {
        yield toReport(context, repetition);
      }
    }
  },
};

/** Sentences that follow one another are one repetition: a paragraph that stands twice. */
function listRepetitions(first: Map<string, Numbered>, place: Numbered): Repetition[] {
  const sentences = splitSentences(place.passage.text);
  const repetitions: Repetition[] = [];
  for (const [from, sentence] of sentences.entries()) {
    const earlier = findEarlier(first, place, sentence);
    const last = repetitions.at(-1);
    if (earlier === null) continue;
    if (last?.to === from) last.to += 1;
    else repetitions.push({ ...place, sentences, from, to: from + 1, earlier });
  }
  return repetitions;
}

/** Where the sentence stood first; it is remembered where this is the first time. */
function findEarlier(
  first: Map<string, Numbered>,
  place: Numbered,
  { text }: Stretch,
): Numbered | null {
  if (!/[.!?]['"”’»)\]]{0,3}$/.test(text.slice(-4))) return null;
  const words = foldWords(text);
  if (!longEnough.test(words)) return null;
  const earlier = first.get(words);
  if (earlier === undefined) first.set(words, place);
  return earlier ?? null;
}

function toReport({ release }: RuleContext, repetition: Repetition): Report {
  const { passage, sentences, from, to, earlier } = repetition;
  const isAll = from === 0 && to === sentences.length;
  // With the space before it, so that none is left over; of the first, with the space behind.
  const start = from > 0 ? (sentences[from - 1]?.end ?? 0) : (sentences[0]?.start ?? 0);
  const end = from > 0 || isAll ? (sentences[to - 1]?.end ?? 0) : (sentences[to]?.start ?? 0);
  const words = shorten(passage.text.slice(start, end));
  const there = describePlace(release, toPlace(earlier.passage, 0, 0));
  return {
    place: toPlace(passage, start, end),
    message: `“${words}” stands twice, first in “${there}”: remove one of the two.`,
    severity: isSlip(repetition) ? 'warning' : 'note',
    ...(!isAll && { fix: { label: 'Remove the repetition', insert: '' } }),
  };
}

/**
 * A point of the highlights may say again what the text says, a block what the body says, and a
 * long text one sentence far from the other; a whole paragraph comes twice by mistake alone.
 */
function isSlip({ passage, index, from, to, earlier }: Repetition): boolean {
  if (passage.field !== earlier.passage.field) return false;
  if (passage.kind !== 'paragraph' || earlier.passage.kind !== 'paragraph') return false;
  return index - earlier.index <= near || to - from > 1;
}
