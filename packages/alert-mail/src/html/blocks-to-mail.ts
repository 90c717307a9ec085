import type { BlockNode } from '@dateline/release';
import type { MailWords } from '../words/english';
import { escapeHtml } from '@dateline/release/body/html/escape-html';
import { inlineToMail } from './inline-to-mail';
import { styles } from './style';
import { tableToMail } from './table-to-mail';

export interface BlockContext {
  /** Where the release stands as a whole. */
  pageUrl: string;
  words: MailWords;
}

/** Writes blocks one after the other; pictures are told of, since nothing is fetched from afar. */
export function blocksToMail(blocks: readonly BlockNode[], context: BlockContext): string {
  return blocks.map((block) => toBlock(block, context)).join('');
}

function toBlock(block: BlockNode, context: BlockContext): string {
  const { pageUrl, words } = context;
  switch (block.type) {
    case 'paragraph':
      return toParagraph(inlineToMail(block.content, pageUrl), styles.paragraph);
    case 'heading': {
      const level = block.attrs.level;
      return `<h${level} class="heading" style="${styles.heading}">${inlineToMail(block.content, pageUrl)}</h${level}>`;
    }
    case 'bulletList':
    case 'orderedList':
      return toList(block, context, '');
    case 'blockquote':
      return `<blockquote class="quote" style="${styles.quote}">${block.content.map((part) => toQuotePart(part, context)).join('')}</blockquote>`;
    case 'table':
      return (
        tableToMail(block, pageUrl) ??
        toAside(
          `<a class="link" href="${escapeHtml(pageUrl)}" style="${styles.link}">${escapeHtml(words.table)}</a>`,
        )
      );
    case 'image': {
      const told = block.attrs.caption ?? block.attrs.alt;
      return told === '' ? '' : toAside(`${escapeHtml(words.picture)}: ${escapeHtml(told)}`);
    }
  }
}

function toParagraph(inner: string, style: string): string {
  return `<p class="text" style="${style}">${inner}</p>`;
}

type ListNode = Extract<BlockNode, { type: 'bulletList' | 'orderedList' }>;

function toList(list: ListNode, context: BlockContext, inItem: string): string {
  const items = list.content.map(({ content }) => {
    const inner = content.map((part, index) => toItemPart(part, index === 0, context)).join('');
    return `<li style="${styles.item}">${inner}</li>`;
  });
  const start = list.type === 'orderedList' ? ` start="${list.attrs.start}"` : '';
  const element = list.type === 'orderedList' ? 'ol' : 'ul';
  return `<${element}${start} class="text" style="${styles.list}${inItem}">${items.join('')}</${element}>`;
}

/** The first paragraph of an item is its line; a list in it stands closer. */
function toItemPart(block: BlockNode, isFirst: boolean, context: BlockContext): string {
  if (block.type === 'paragraph' && isFirst) return inlineToMail(block.content, context.pageUrl);
  return block.type === 'bulletList' || block.type === 'orderedList'
    ? toList(block, context, styles.innerList)
    : toBlock(block, context);
}

/** What was said, and by whom, stand together. */
function toQuotePart(block: BlockNode, context: BlockContext): string {
  return block.type === 'paragraph'
    ? toParagraph(inlineToMail(block.content, context.pageUrl), styles.paragraph + styles.quoteLine)
    : toBlock(block, context);
}

function toAside(inner: string): string {
  return `<p class="aside" style="${styles.aside}">${inner}</p>`;
}
