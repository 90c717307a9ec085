import type { Span, Word } from './to-words';

export interface PlacedSpan extends Span {
  /** Points from the beginning of the line. */
  x: number;
}

export interface Line {
  /** In the order of reading. */
  spans: PlacedSpan[];
  /** Points, without the spaces at its end. */
  width: number;
  isRightToLeft: boolean;
}

/** Puts the words of a line side by side, each direction as it is read (UAX #9, L2). */
export function placeSpans(words: readonly Word[], isRightToLeft: boolean): Line {
  const all = words.flatMap((word) => word.spans);
  const trailing: Span[] = [];
  while (all.at(-1)?.isSpace) trailing.push(...all.splice(-1));
  const spans = joinSpans(all);
  const placed = new Map<Span, number>();
  let width = 0;
  for (const span of toVisualOrder(spans)) {
    placed.set(span, width);
    width += span.width;
  }
  const shown = spans.map((span) => ({ ...span, x: placed.get(span) ?? 0 }));
  // A space ends the line as well: without it readers of the file's text would join two words.
  const space = isRightToLeft ? [] : trailing.slice(0, 1).map((span) => ({ ...span, x: width }));
  return { spans: [...shown, ...space], width, isRightToLeft };
}

/** Left-to-right text of one kind is set at once; right-to-left text word by word. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && isOneRun(last, span)) {
      last.text += span.text;
      last.width += span.width;
      if (last.actual !== null) last.actual += span.actual;
    } else joined.push({ ...span });
  }
  return joined;
}

function isOneRun(one: Span, other: Span): boolean {
  return (
    one.font === other.font &&
    one.style === other.style &&
    one.level === other.level &&
    one.level % 2 === 0 &&
    (one.actual === null) === (other.actual === null)
  );
}

function toVisualOrder(spans: readonly Span[]): Span[] {
  const ordered = [...spans];
  const highest = Math.max(0, ...spans.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to += 1;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}
