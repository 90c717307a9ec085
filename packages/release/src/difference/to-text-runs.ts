import { diffArrays } from 'diff';
import { mergeRuns } from './merge-runs';
import type { TextRun } from './text-run';

/**
 * The number of words taken out and put in up to which a difference is looked for word by word. The
 * time that it takes grows with the square of it (Myers, An O(ND) Difference Algorithm, 1986), and a
 * limit in words gives the same answer everywhere, which one in seconds does not.
 */
const mostWords = 1000;
/** The same inside a paragraph that was changed, of which there may be as many. */
const mostWordsInParagraph = 200;
const mostParagraphs = 1000;

/**
 * How one text becomes another, word by word; paragraph by paragraph where they differ in more than
 * a reader could follow. `same` and `removed` runs in order spell the old text, `same` and `added`
 * ones the new.
 *
 * @param language BCP 47: what a word is depends on it.
 */
export function toTextRuns(before: string, after: string, language: string): TextRun[] {
  const toWords = (text: string) => splitWords(text, language);
  const runs =
    diffParts(toWords(before), toWords(after), mostWords) ??
    diffParagraphs(before, after, toWords) ??
    toReplacement(before, after);
  return mergeRuns(runs);
}

function diffParagraphs(
  before: string,
  after: string,
  toWords: (text: string) => string[],
): TextRun[] | null {
  const runs = diffParts(splitParagraphs(before), splitParagraphs(after), mostParagraphs);
  if (runs === null) return null;
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    if (run.kind === 'removed' && next?.kind === 'added') {
      const words = diffParts(toWords(run.text), toWords(next.text), mostWordsInParagraph);
      return words ?? toReplacement(run.text, next.text);
    }
    return run.kind === 'added' && runs[index - 1]?.kind === 'removed' ? [] : [run];
  });
}

/** Null where more parts than the given number were taken out and put in. */
function diffParts(before: string[], after: string[], mostChanges: number): TextRun[] | null {
  const changes = diffArrays(before, after, { maxEditLength: mostChanges });
  if (changes === undefined) return null;
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function toReplacement(before: string, after: string): TextRun[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

/**
 * Words, and what stands between them, as the language's rules have it (UAX 29). The segmenter is
 * handed little at a time: its time grows with the square of a text's length.
 */
function splitWords(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter([language, 'en'], { granularity: 'word' });
  const pieces = text.match(/\s+|\S{1,200}/gu) ?? [];
  return pieces.flatMap((piece) =>
    /^(?:\s+|[a-z]+)$/i.test(piece)
      ? [piece]
      : Array.from(segmenter.segment(piece), ({ segment }) => segment),
  );
}

/** Lines with their line breaks. */
function splitParagraphs(text: string): string[] {
  return text.match(/[^\n]*\n+|[^\n]+$/g) ?? [];
}
