import type { SourceBlock } from '../source-document';
import { findStrongEnd } from './find-strong-end';
import type { Claim, Stretch } from './stretch';

/** The part of a block between two offsets as a stretch; null where it holds no words. */
export function toStretch(
  source: SourceBlock,
  block: number,
  start: number,
  end: number,
  claim: Claim | null = null,
): Stretch | null {
  const raw = source.text.slice(start, end);
  const text = raw.trim();
  if (text === '') return null;
  const from = start + (raw.length - raw.trimStart().length);
  const to = from + text.length;
  const strongEnd = Math.min(findStrongEnd(source, from), to) - from;
  const isStrong = source.kind === 'heading' || strongEnd >= text.length;
  return { block, start: from, end: to, text, form: source.kind, isStrong, strongEnd, claim };
}
