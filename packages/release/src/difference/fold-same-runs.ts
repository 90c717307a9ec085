import type { TextRun } from './text-run';

/** Characters of context that are shown before and after a change, give or take a word. */
const context = 160;

/**
 * Leaves out what is far from every change: the middle of a long unchanged stretch becomes an
 * `omitted` run, which still holds its text. Words stay whole where there are spaces.
 */
export function foldSameRuns(runs: readonly TextRun[]): TextRun[] {
  if (runs.every(({ kind }) => kind === 'same')) return [...runs];
  return runs.flatMap((run, index) => {
    if (run.kind !== 'same') return [run];
    const { text } = run;
    const from = index === 0 ? 0 : toBoundary(text, context);
    const to = index === runs.length - 1 ? text.length : toBoundary(text, text.length - context);
    // Not worth an ellipsis.
    if (to - from < context) return [run];
    return [
      { kind: 'same' as const, text: text.slice(0, from) },
      { kind: 'omitted' as const, text: text.slice(from, to) },
      { kind: 'same' as const, text: text.slice(to) },
    ].filter((part) => part.text !== '');
  });
}

/** The place after the next white space, or where there is none near, one that splits no character. */
function toBoundary(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = /\s/.exec(text.slice(at, at + 40));
  if (space !== null) return at + space.index + 1;
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at + 1 : at;
}
