import { type Token, Tokenizer, TokenizerMode, type TokenHandler } from 'parse5';
import { isHidden } from './html-element';
import { PageBuilder } from './page-builder';
import type { PageNode } from './page-node';
import { PageStyles } from './page-style';
import { inlineTags, silentTags, unseenTags, voidTags } from './page-tags';

export interface HtmlScan {
  /** The tree of the page; null where its tags are not properly nested. */
  nodes: PageNode[] | null;
  /** The words of the page, parted where its blocks part them. */
  texts: string[];
  /** Whether its elements are nested or left open as in no page that a person made. */
  isTangled: boolean;
  /** Whether a tag has more attributes than anybody writes; then `texts` ends there. */
  isOverloaded: boolean;
}

/** Sum over all tags of the elements open around them; a long filing has about a million. */
const mostNesting = 5_000_000;
const mostAttributes = 500;
/** Characters that are read before the attributes of an unfinished tag are counted. */
const chunkSize = 16_384;

/** Elements that the next one closes: open ones say nothing about the depth of a page. */
const closedByNext = new Set([
  ...['dd', 'dt', 'li', 'optgroup', 'option', 'p', 'rb', 'rp', 'rt', 'rtc', 'tbody', 'td', 'tfoot'],
  ...['th', 'thead', 'tr', 'body', 'head', 'html'],
]);

const modes = new Map<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map(
    (tag) => [tag, TokenizerMode.RAWTEXT] as const,
  ),
]);

/**
 * Reads the words of a page from its tags alone, in one pass and without a tree. It bounds what
 * the tree would cost (a hundred thousand nested elements take minutes to arrange) and is the
 * second opinion on what words a page has.
 */
export function scanHtml(html: string): HtmlScan {
  const handler = new ScanHandler();
  const tokenizer = new ScanTokenizer({}, handler);
  handler.tokenizer = tokenizer;
  for (let at = 0; at < html.length && !handler.isOverloaded; at += chunkSize) {
    tokenizer.write(html.slice(at, at + chunkSize), at + chunkSize >= html.length);
    handler.isOverloaded ||= tokenizer.attributeCount > mostAttributes;
  }
  handler.part();
  const { texts, nesting, isOverloaded, builder } = handler;
  const nodes = builder.isNested ? builder.nodes : null;
  return { nodes, texts, isTangled: nesting > mostNesting, isOverloaded };
}

class ScanTokenizer extends Tokenizer {
  get attributeCount(): number {
    const token = this.currentToken;
    return token !== null && 'attrs' in token ? token.attrs.length : 0;
  }
}

class ScanHandler implements TokenHandler {
  readonly texts: string[] = [];
  nesting = 0;
  isOverloaded = false;
  tokenizer: Tokenizer | null = null;
  readonly builder = new PageBuilder();
  private readonly styles = new PageStyles();
  private readonly open = new Map<string, number>();
  private depth = 0;
  private text = '';
  /** The words since the last tag. */
  private line = '';
  /** The element whose words do not count, and how many of its name are open within. */
  private skipped: { tag: string; depth: number } | null = null;

  onStartTag(token: Token.TagToken): void {
    const { tagName: tag, attrs } = token;
    this.endLine();
    this.builder.start(tag, attrs);
    this.isOverloaded ||= attrs.length > mostAttributes;
    this.nesting += this.depth;
    if (!inlineTags.has(tag)) this.part();
    const mode = modes.get(tag);
    if (mode !== undefined && this.tokenizer !== null) this.tokenizer.state = mode;
    if (voidTags.has(tag)) return;
    if (!closedByNext.has(tag)) {
      this.depth += 1;
      this.open.set(tag, (this.open.get(tag) ?? 0) + 1);
    }
    if (this.skipped?.tag === tag) this.skipped.depth += 1;
    else if (silentTags.has(tag) || unseenTags.has(tag) || isHidden(token, this.styles)) {
      this.skipped ??= { tag, depth: 1 };
    }
  }

  onEndTag({ tagName: tag }: Token.TagToken): void {
    this.endLine();
    this.builder.end(tag);
    this.nesting += this.depth;
    if (!inlineTags.has(tag)) this.part();
    const count = this.open.get(tag) ?? 0;
    if (count > 0) {
      this.depth -= 1;
      this.open.set(tag, count - 1);
    }
    if (this.skipped?.tag !== tag) return;
    this.skipped.depth -= 1;
    if (this.skipped.depth === 0) this.skipped = null;
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.line += chars;
  }

  onWhitespaceCharacter({ chars }: Token.CharacterToken): void {
    this.onCharacter({ chars } as Token.CharacterToken);
  }

  onNullCharacter(): void {
    // A page shows nothing for it.
  }

  onComment(): void {
    // Nobody reads comments.
  }

  onDoctype(): void {
    // It has no words.
  }

  onEof(): void {
    this.part();
  }

  /** Ends the words between two tags. */
  private endLine(): void {
    if (this.line === '') return;
    this.builder.text(this.line);
    if (this.skipped === null) this.text += this.line;
    this.line = '';
  }

  /** Ends the words of a block. */
  part(): void {
    this.endLine();
    if (this.text.trim() !== '') this.texts.push(this.text);
    this.text = '';
  }
}
