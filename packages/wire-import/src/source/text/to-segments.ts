import { isFigure } from '../table/is-figure';

/** Words of a line between wide gaps; places are columns of the line, counted from 0. */
export interface Segment {
  text: string;
  start: number;
  end: number;
}

/** Cuts a line where two spaces or more part its words; `$` stays with the figure after it. */
export function toSegments(line: string): Segment[] {
  const segments: Segment[] = [];
  for (const { 0: text, index } of line.matchAll(/[^ \t]+(?: [^ \t]+)*/gu)) {
    const last = segments.at(-1);
    const end = index + text.length;
    if (last !== undefined && /^[A-Z]{0,3}[$€£¥]\s?\(?$/u.test(last.text) && isFigure(text)) {
      segments[segments.length - 1] = { text: `${last.text}${text}`, start: last.start, end };
    } else {
      segments.push({ text, start: index, end });
    }
  }
  return segments;
}

/** A line of nothing but dashes draws a rule. */
export function isRule(line: string): boolean {
  return /^[-=_ \t]+$/u.test(line);
}
