import type { PieceKind } from '../imported-release';
import type { Step } from '../layout/step';
import type { Role, Stretch } from '../layout/stretch';
import { toStretch } from '../layout/to-stretch';
import type { SourceBlock } from '../source-document';
import { toSource } from './to-source';

/** A block of the source: an undecided paragraph, or what an earlier step found it to be. */
export type Given =
  | string
  | { text: string; kind?: PieceKind; role?: Role; form?: SourceBlock['kind']; isBold?: boolean };

/** What one step proposes for these blocks, as `kind role: words` in the order of the source. */
export function runStep(step: Step, ...given: Given[]): string[] {
  const blocks = toBlocks(given);
  return step
    .propose(toStretches(blocks, given))
    .map(({ block, start, end, kind, role = 'text' }) => {
      return `${kind} ${role}: ${blocks[block]?.text.slice(start, end) ?? ''}`;
    });
}

function toBlocks(given: readonly Given[]): SourceBlock[] {
  return toSource(given.map((one) => (typeof one === 'string' ? one : one.text))).blocks.map(
    (block, index): SourceBlock => {
      const one = given[index];
      if (one === undefined || typeof one === 'string') return block;
      const inline = one.isBold
        ? block.inline.map((node) => ({ ...node, marks: [{ type: 'bold' as const }] }))
        : block.inline;
      return { ...block, kind: one.form ?? 'paragraph', inline };
    },
  );
}

function toStretches(blocks: readonly SourceBlock[], given: readonly Given[]): Stretch[] {
  return blocks.flatMap((block, index) => {
    const one = given[index];
    const { kind = null, role = 'text' } = typeof one === 'object' ? one : {};
    const claim = kind === null ? null : { kind, role, confidence: 1, step: 'earlier' };
    return toStretch(block, index, 0, block.text.length, claim) ?? [];
  });
}
