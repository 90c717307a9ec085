import type { FontName } from '../fonts/font-files';
import type { TextMeter } from './measure-text';
import type { Cluster } from './set-text';
import type { TextStyle } from './text-style';

/** Text of one face, style and direction, without a place to break it. */
export interface Span {
  text: string;
  font: FontName;
  style: TextStyle;
  level: number;
  actual: string | null;
  width: number;
  isSpace: boolean;
}

/** What stays together on a line, with the spaces behind it. */
export interface Word {
  spans: Span[];
  /** Points, without and with the spaces behind. */
  width: number;
  fullWidth: number;
  endsLine: boolean;
}

const afterBreak = /[\p{Pd}/\u200b]$/u;
const ideograph = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

/** Parts a paragraph where a line may end: behind spaces, hyphens and slashes. */
export function toWords(clusters: readonly Cluster[], meter: TextMeter): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const [index, cluster] of clusters.entries()) {
    const next = clusters[index + 1];
    if (next && !mayEndBetween(cluster, next, clusters[index - 1])) continue;
    words.push(toWord(clusters.slice(from, index + 1), meter));
    from = index + 1;
  }
  return words;
}

function mayEndBetween(cluster: Cluster, next: Cluster, before: Cluster | undefined): boolean {
  if (cluster.text === '\n') return true;
  if (next.text === '\n' || isSpace(next)) return false;
  if (isSpace(cluster)) return true;
  if (ideograph.test(cluster.actual ?? cluster.text)) return true;
  const isInWord = before !== undefined && /[\p{L}\p{N}]$/u.test(before.text);
  return isInWord && afterBreak.test(cluster.text) && /^\p{L}/u.test(next.text);
}

function isSpace({ text }: { text: string }): boolean {
  return /^[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/u.test(text);
}

export function toWord(clusters: readonly Cluster[], meter: TextMeter): Word {
  const spans: Span[] = [];
  for (const cluster of clusters) {
    if (cluster.text === '\n') continue;
    const last = spans.at(-1);
    if (last && isSame(last, cluster)) last.text += cluster.text;
    else spans.push({ ...cluster, width: 0, isSpace: isSpace(cluster) });
  }
  let [width, fullWidth] = [0, 0];
  for (const span of spans) {
    span.width = meter.measure(span.font, span.text, span.style.size);
    fullWidth += span.width;
    if (!span.isSpace) width = fullWidth;
  }
  return { spans, width, fullWidth, endsLine: clusters.at(-1)?.text === '\n' };
}

function isSame(span: Span, cluster: Cluster): boolean {
  return (
    span.font === cluster.font &&
    span.style === cluster.style &&
    span.level === cluster.level &&
    span.actual === null &&
    cluster.actual === null &&
    span.isSpace === isSpace(cluster)
  );
}
