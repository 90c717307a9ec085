import type { TextRun } from './text-run';

/**
 * Makes a difference readable: neighbours of one kind become one, and in a stretch of changes what
 * was taken out stands before what was put in. Spaces between two changes count as part of both, so
 * that a changed sentence is not chopped into words.
 */
export function mergeRuns(runs: readonly TextRun[]): TextRun[] {
  const merged: TextRun[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') merged.push({ kind: 'removed', text: removed });
    if (added !== '') merged.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of runs.entries()) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isSpaceInChange(runs, index, removed !== '' && added !== '')) {
      removed += text;
      added += text;
    } else {
      flush();
      pushSame(merged, text);
    }
  }
  flush();
  return merged;
}

/** A line break stays one that is the same: it keeps paragraphs apart. */
function isSpaceInChange(runs: readonly TextRun[], index: number, isReplacement: boolean): boolean {
  const next = runs[index + 1];
  return (
    isReplacement &&
    next !== undefined &&
    next.kind !== 'same' &&
    /^[^\S\n]+$/.test(runs[index]?.text ?? '')
  );
}

function pushSame(merged: TextRun[], text: string): void {
  const last = merged.at(-1);
  if (last?.kind === 'same') last.text += text;
  else merged.push({ kind: 'same', text });
}
