import type { BlockNode } from '@dateline/release';
import type { MailWords } from '../words/english';
import { escapeHtml } from './escape-html';
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
      return `<p class="text" style="${styles.paragraph}">${inlineToMail(block.content, pageUrl)}</p>`;
    case 'heading': {
      const level = block.attrs.level;
      return `<h${level} class="heading" style="${styles.heading}">${inlineToMail(block.content, pageUrl)}</h${level}>`;
    }
    case 'bulletList':
    case 'orderedList': {
      const items = block.content.map(({ content }) => {
        const inner = content.map((part) => toItemPart(part, context)).join('');
        return `<li style="${styles.item}">${inner}</li>`;
      });
      const start = block.type === 'orderedList' ? ` start="${block.attrs.start}"` : '';
      const element = block.type === 'orderedList' ? 'ol' : 'ul';
      return `<${element}${start} class="text" style="${styles.list}">${items.join('')}</${element}>`;
    }
    case 'blockquote':
      return `<blockquote style="${styles.quote}">${blocksToMail(block.content, context)}</blockquote>`;
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

/** A paragraph of an item is its line. */
function toItemPart(block: BlockNode, context: BlockContext): string {
  return block.type === 'paragraph'
    ? inlineToMail(block.content, context.pageUrl)
    : toBlock(block, context);
}

function toAside(inner: string): string {
  return `<p class="aside" style="${styles.aside}">${inner}</p>`;
}
