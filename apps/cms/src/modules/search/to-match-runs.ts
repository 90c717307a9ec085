import type { ReleaseContent } from '@dateline/release';
import type { SearchClause } from './search-index';
import { listProseFirst } from './to-search-entry';
import { type Token, toTokens } from './to-tokens';

/** A run of text that was looked for, or was not. */
export interface MatchRun {
  text: string;
  isMatch: boolean;
}

interface Span {
  start: number;
  end: number;
  clause: number;
}

/** Characters of a passage. */
const passageLength = 240;
/** Characters before the first word that was found. */
const lead = 60;
/** Matches of one text that a passage is chosen among. */
const mostSpans = 200;

/** Where the words of a search stand in a release, cut from the edition's own text. */
export function toSearchMatch(content: ReleaseContent, required: readonly SearchClause[]) {
  return {
    headline: () => toRuns(content.headline, listSpans(content.headline, required)),
    passage: () => toPassage(listProseFirst(content), required),
  };
}

function listSpans(text: string, required: readonly SearchClause[]): Span[] {
  const tokens = toTokens(text);
  const spans: Span[] = [];
  for (const [index, { start }] of tokens.entries()) {
    if (spans.length === mostSpans) break;
    for (const [clause, { alternatives }] of required.entries()) {
      const found = alternatives.find((words) => standsAt(tokens, index, words));
      const last = found === undefined ? undefined : tokens[index + found.length - 1];
      if (last !== undefined) spans.push({ start, end: last.end, clause });
    }
  }
  return spans;
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[at + offset]?.token === word);
}

function toPassage(texts: readonly string[], required: readonly SearchClause[]): MatchRun[] {
  let best = {
    text: texts.find((text) => text.length > lead) ?? texts[0] ?? '',
    from: 0,
    kinds: 0,
  };
  let spansOfBest: Span[] = [];
  for (const text of texts) {
    const spans = listSpans(text, required);
    const kindsFrom = countKinds(spans);
    for (const [index, { start }] of spans.entries()) {
      const kinds = kindsFrom[index] ?? 0;
      if (kinds > best.kinds) {
        best = { text, from: start - lead, kinds };
        spansOfBest = spans;
      }
    }
    if (best.kinds === required.length) break;
  }
  const from = toWordStart(best.text, best.from);
  const to = toWordEnd(best.text, from + passageLength);
  const runs = toRuns(best.text, spansOfBest, from, to).map((run) => ({
    ...run,
    text: run.text.replace(/\s+/g, ' '),
  }));
  if (from > 0) runs.unshift({ text: '… ', isMatch: false });
  if (to < best.text.length) runs.push({ text: ' …', isMatch: false });
  return joinAlike(runs);
}

/** For each span, how many different clauses stand in a passage that begins there. */
function countKinds(spans: readonly Span[]): number[] {
  const within = new Map<number, number>();
  let end = 0;
  return spans.map(({ start, clause }) => {
    for (let next = spans[end]; next !== undefined; next = spans[(end += 1)]) {
      if (next.end > start + passageLength - lead) break;
      within.set(next.clause, (within.get(next.clause) ?? 0) + 1);
    }
    const kinds = within.size;
    const left = (within.get(clause) ?? 0) - 1;
    if (left > 0) within.set(clause, left);
    else within.delete(clause);
    return kinds;
  });
}

function toWordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + lead).search(/\s/u);
  return space === -1 ? at : at + space + 1;
}

function toWordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const part = text.slice(0, at);
  const space = part.search(/\s\S*$/u);
  return space <= 0 ? at : space;
}

function toRuns(
  text: string,
  spans: readonly Span[],
  from = 0,
  to: number = text.length,
): MatchRun[] {
  const runs: MatchRun[] = [];
  let at = from;
  for (const { start, end } of spans) {
    if (end <= at || start >= to) continue;
    runs.push({ text: text.slice(at, Math.max(at, start)), isMatch: false });
    runs.push({ text: text.slice(Math.max(at, start), Math.min(end, to)), isMatch: true });
    at = Math.min(end, to);
  }
  runs.push({ text: text.slice(at, to), isMatch: false });
  return joinAlike(runs);
}

function joinAlike(runs: readonly MatchRun[]): MatchRun[] {
  const joined: MatchRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last?.isMatch === run.isMatch) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}
