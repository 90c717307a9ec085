import { parse } from 'parse5';
import type { SourceDocument } from '../../source-document';
import { HtmlWalk } from './html-walk';
import type { PageNode } from './page-node';
import { PageStyles } from './page-style';

/** Reads a page: what it shows, in the order in which it shows it. `scanHtml` bounds its cost. */
export function readHtml(html: string): SourceDocument {
  return readPageNodes(parse(html, { scriptingEnabled: false }).childNodes);
}

/** Reads the tree of a page. Blocks of a page have no line: programs write it without any. */
export function readPageNodes(nodes: readonly PageNode[]): SourceDocument {
  const notices = new Set<string>();
  const blocks = new HtmlWalk(notices, new PageStyles()).read(nodes);
  return { format: 'html', blocks, notices: [...notices] };
}
