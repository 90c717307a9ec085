import { type BodyMark, type InlineNode, isAllowedHref } from '@dateline/release';
import { escapeHtml } from '@dateline/release/body/html/escape-html';
import { markElements } from '@dateline/release/body/html/mark-elements';
import { styles } from './style';

/** A line of text; each piece carries its own marks, which reads the same. */
export function inlineToMail(nodes: readonly InlineNode[] = [], pageUrl: string): string {
  return nodes
    .map((node) =>
      node.type === 'hardBreak'
        ? '<br>'
        : (node.marks ?? []).reduceRight(
            (inner, mark) => toMarked(mark, inner, pageUrl),
            escapeHtml(node.text),
          ),
    )
    .join('');
}

/** @throws TypeError for a link that may not be followed. */
function toMarked(mark: BodyMark, inner: string, pageUrl: string): string {
  if (mark.type !== 'link') {
    const element = markElements[mark.type];
    return `<${element}>${inner}</${element}>`;
  }
  const { href } = mark.attrs;
  if (!isAllowedHref(href)) throw new TypeError('A link points where none may point.');
  // A place on the page of the release, of which the mail shows a part.
  const target = href.startsWith('#') ? pageUrl + href : href;
  return `<a class="link" href="${escapeHtml(target)}" style="${styles.link}">${inner}</a>`;
}
