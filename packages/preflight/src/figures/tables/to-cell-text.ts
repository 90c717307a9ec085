import type { CellNode } from '@dateline/release';

/** The words of a cell in one line, notes in superscript left out. */
export function toCellText(cell: CellNode): string {
  return cell.content
    .flatMap((block) => (block.type === 'paragraph' ? (block.content ?? []) : []))
    .filter(({ marks = [] }) => !marks.some(({ type }) => type === 'superscript'))
    .map((part) => (part.type === 'text' ? part.text : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
