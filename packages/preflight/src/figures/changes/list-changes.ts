import type { Figure } from '../figure';
import type { FigureSentence } from '../list-figure-sentences';
import type { Change } from './change';
import { findDirectionAfter, findDirectionBefore } from './direction-words';

const about = '(?:(?:approximately|about|nearly|almost|roughly|around|some|a record|a|an) ){0,2}';
const comparing =
  /^(?:(?!\b(?:and|while|whereas|but|offset|due|driven|primarily|including|excluding|which|plus)\b)[^;:%$€£]){0,120}\b(?:from|compared (?:to|with)|versus|vs\.?)(?:(?!\b(?:and|while|whereas|but|which)\b)[^;:]){0,60}$/i;
const toEnd = new RegExp(`(?:^|[ ,)])to ${about}$`, 'i');
const fromEnd = new RegExp(`(?:^|[ ,])from ${about}$`, 'i');
const period = /^[^;:]{0,70}$/;
const alternative = /^,? ?(?:\(|or )(?:approximately |about )?$/i;
const aside = /^(?:(?!\b(?:and|while|whereas|but|due|driven|primarily|offset)\b)[^;:]){0,110}$/i;

/** Behind a stated change: it is one against something else, “up 2% from the first quarter”. */
const otherComparison =
  /^.{0,60}\b(?:from|over|versus|compared|sequential|quarter[- ]over[- ]quarter)/i;

/** The changes that a sentence states with the figures before and after. */
export function listChanges(sentence: FigureSentence): Change[] {
  const text = sentence.passage.text;
  const figures = withoutTranslations(sentence, text);
  return figures.flatMap((_, at) => {
    const next = figures[at + 1];
    if (next === undefined) return [];
    return (
      findToFrom(sentence, figures, at) ??
      findFromTo(sentence, figures, at) ??
      findUpFrom(sentence, figures, at) ??
      findComparedThen(sentence, figures, at) ??
      []
    );
  });
}

/** “US$1.1 million (CA$1.4 million)”: the second tells the first again in another money. */
function withoutTranslations({ figures }: FigureSentence, text: string): Figure[] {
  return figures.filter((figure, at) => {
    const before = figures[at - 1];
    if (before === undefined || figure.currency === null) return true;
    return !/^ \((?:or )?(?:approximately )?$/.test(text.slice(before.end, figure.start));
  });
}

/** “[increased by P] to A from B” and “increased to A from B”. */
function findToFrom(
  sentence: FigureSentence,
  figures: readonly Figure[],
  at: number,
): Change[] | null {
  const { text } = sentence.passage;
  const [after, before] = [figures[at], figures[at + 1]];
  if (after === undefined || before === undefined || !areAlike(after, before)) return null;
  if (!comparing.test(between(text, after, before))) return null;
  const lead = text.slice(Math.max(sentence.start, after.start - 80), after.start);
  const to = toEnd.exec(lead);
  if (to === null) return null;
  return toChange(sentence, figures, at, after.start - lead.length + to.index, after, before);
}

/** “increased [by P] from B to A”. */
function findFromTo(
  sentence: FigureSentence,
  figures: readonly Figure[],
  at: number,
): Change[] | null {
  const { text } = sentence.passage;
  const [before, after] = [figures[at], figures[at + 1]];
  if (after === undefined || before === undefined || !areAlike(after, before)) return null;
  const middle = between(text, before, after);
  if (!toEnd.test(middle) || !period.test(middle)) return null;
  const lead = text.slice(Math.max(sentence.start, before.start - 80), before.start);
  const from = fromEnd.exec(lead);
  if (from === null) return null;
  return toChange(sentence, figures, at, before.start - lead.length + from.index, after, before);
}

/** What is stated right before `end`, and the word of change that leads to it. */
function toChange(
  sentence: FigureSentence,
  figures: readonly Figure[],
  at: number,
  end: number,
  after: Figure,
  before: Figure,
): Change[] | null {
  const { text } = sentence.passage;
  const stated: Figure[] = [];
  let from = end;
  for (let index = at - 1; index >= 0 && stated.length < 2; index -= 1) {
    const figure = figures[index];
    if (figure === undefined) break;
    const gap = text.slice(figure.end, from);
    const isNear = stated.length === 0 ? /^\)?,? ?$/.test(gap) : alternative.test(gap);
    if (!isNear) break;
    stated.unshift(figure);
    from = figure.start;
  }
  const direction = findDirectionBefore(text, from);
  // “up to” is no change by itself.
  if (direction === null || (stated.length === 0 && /^(?:up|down)$/i.test(direction.word)))
    return null;
  return [{ sentence, direction, after, before, stated }];
}

/** “A, up P from B” and “A, an increase of P compared with B”. */
function findUpFrom(
  sentence: FigureSentence,
  figures: readonly Figure[],
  at: number,
): Change[] | null {
  const { text } = sentence.passage;
  const [after, stated, ...rest] = figures.slice(at, at + 4);
  if (after === undefined || stated === undefined) return null;
  const second = rest[0] !== undefined && alternative.test(between(text, stated, rest[0]));
  const last = second ? (rest[0] ?? stated) : stated;
  const before = second ? rest[1] : rest[0];
  if (before === undefined || !areAlike(after, before)) return null;
  if (!comparing.test(between(text, last, before))) return null;
  const direction = findDirectionBefore(text, stated.start);
  if (direction === null || direction.start < after.end) return null;
  if (!/^[^;:]{0,60}$/.test(text.slice(after.end, direction.start))) return null;
  return [{ sentence, direction, after, before, stated: second ? [stated, last] : [stated] }];
}

/** “A compared to B, down P” and “A compared to B, representing a P decrease”. */
function findComparedThen(
  sentence: FigureSentence,
  figures: readonly Figure[],
  at: number,
): Change[] | null {
  const { text } = sentence.passage;
  const [after, before, stated, second] = figures.slice(at, at + 4);
  if (after === undefined || before === undefined || stated === undefined) return null;
  if (!areAlike(after, before) || !comparing.test(between(text, after, before))) return null;
  if (!aside.test(between(text, before, stated))) return null;
  const direction = findDirectionBefore(text, stated.start) ?? findDirectionAfter(text, stated.end);
  if (direction === null || direction.start < before.end) return null;
  if (otherComparison.test(text.slice((second ?? stated).end, sentence.end))) return null;
  const isTwo = second !== undefined && alternative.test(between(text, stated, second));
  return [{ sentence, direction, after, before, stated: isTwo ? [stated, second] : [stated] }];
}

function areAlike(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && a.currency === b.currency && a.isPerShare === b.isPerShare;
}

function between(text: string, first: Figure, second: Figure): string {
  return text.slice(first.end, second.start).replace(/[\u00a0\u202f]/g, ' ');
}
