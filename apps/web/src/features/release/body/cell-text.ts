import type { CellNode, InlineNode, ListNode, ParagraphNode } from '@dateline/release';

/** What a cell says, without its marks. */
export function toPlainText(cell: CellNode): string {
  return cell.content.map(toText).join(' ').trim();
}

function toText(node: ParagraphNode | ListNode): string {
  if (node.type === 'paragraph') return (node.content ?? []).map(toWords).join('');
  return 'list';
}

function toWords(node: InlineNode): string {
  return node.type === 'text' ? node.text : ' ';
}

/**
 * Whether a cell holds a number as statements print it: `84,211`, `$ (1.20)`, `6.1%`, `12 bps`,
 * a dash for nothing, or n/a and n/m for what is not given.
 */
export function isNumber(text: string): boolean {
  const bare = text
    .replace(/\b(?:USD|EUR|GBP|CHF|CAD|JPY|bps|pts?|pp|x)\b|(?<=\d)x$/gi, '')
    .replace(/[\s$€£¥%().,'’+*†‡]/g, '');
  return /^(?:[-−–—]?\d+|[-−–—]+|n\/?[am])$/i.test(bare);
}
