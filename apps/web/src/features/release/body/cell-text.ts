import type { CellNode, ListNode, ParagraphNode } from '@dateline/release';
import { toWords } from './to-words';

/** What a cell says, without its marks. */
export function toPlainText(cell: CellNode): string {
  return cell.content.map(toText).join(' ').trim();
}

function toText(node: ParagraphNode | ListNode): string {
  if (node.type === 'paragraph') return toWords(node.content);
  return 'list';
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
