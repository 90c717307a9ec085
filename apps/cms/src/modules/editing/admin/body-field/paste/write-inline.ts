import type { PasteContext } from './paste-context';
import type { Marks } from './read-marks';

type TextRun = { text: string } & Marks;
export type Run = TextRun | 'break';

/**
 * Sets the white space of a line right. Runs of spaces, of which Word and Excel make indents and
 * tabs, are one space; a single no-break space between two signs is the writer's, as in 5 million.
 */
export function tidySpaces(runs: readonly Run[]): Run[] {
  const tidy: Run[] = [];
  let before = '';
  let pending = '';
  for (const run of runs) {
    if (run === 'break') {
      tidy.push(run);
      before = pending = '';
      continue;
    }
    let text = '';
    for (const sign of run.text) {
      if (/[ \t\r\n\u00a0]/.test(sign)) {
        pending += sign;
        continue;
      }
      const space = pending === '\u00a0' ? pending : ' ';
      if (pending !== '' && before !== '') {
        if (text === '' && isPlainer(tidy.at(-1), run)) push(tidy, space);
        else text += space;
      }
      text += sign;
      before = sign;
      pending = '';
    }
    if (text !== '') push(tidy, { ...run, text });
  }
  return tidy;
}

/** Splits at two and more breaks, with which mail parts its paragraphs. */
export function splitAtBreaks(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  let breaks = 0;
  for (const run of runs) {
    if (run === 'break') {
      breaks += 1;
      continue;
    }
    const line = lines.at(-1);
    if (breaks > 1) lines.push([run]);
    else if (breaks === 1 && line !== undefined && line.length > 0) line.push('break', run);
    else line?.push(run);
    breaks = 0;
  }
  return lines.filter((line) => line.length > 0);
}

export function writeRuns(runs: readonly Run[], out: HTMLElement, context: PasteContext): void {
  for (const run of runs) {
    if (run === 'break') {
      out.append(context.create('br'));
      continue;
    }
    let inner = out;
    const wrap = (name: string) => {
      const element = context.create(name);
      inner.append(element);
      inner = element;
      return element;
    };
    if (run.href !== null) wrap('a').setAttribute('href', run.href);
    for (const name of run.elements) wrap(name);
    inner.append(run.text);
  }
}

/** Adds a run, or only words to the last one where both look the same. */
function push(runs: Run[], run: TextRun | string): void {
  const last = runs.at(-1);
  if (last === undefined || last === 'break') {
    if (typeof run !== 'string') runs.push(run);
  } else if (typeof run === 'string') {
    last.text += run;
  } else if (
    JSON.stringify([last.href, last.elements]) === JSON.stringify([run.href, run.elements])
  ) {
    last.text += run.text;
  } else {
    runs.push(run);
  }
}

/** Whether a space between two runs belongs to the first: no link or line should end in one. */
function isPlainer(first: Run | undefined, second: TextRun): boolean {
  return first !== undefined && first !== 'break' && weight(first) < weight(second);
}

function weight({ href, elements }: Marks): number {
  return elements.length + (href === null ? 0 : 10);
}
