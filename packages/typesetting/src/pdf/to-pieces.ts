import type { BodyMark, InlineNode } from '@dateline/release';
import type { TextPiece, TextStyle } from '../text/text-style';
import { colors } from './colors';

/** Inline text as it is set, in the style of its block. */
export function toPieces(
  inlines: readonly InlineNode[] | undefined,
  style: TextStyle,
  address: string,
): TextPiece[] {
  return (inlines ?? []).map((inline) => ({
    text: inline.type === 'text' ? inline.text : '\n',
    style: (inline.marks ?? []).reduce((made, mark) => withMark(made, mark, address), style),
  }));
}

function withMark(style: TextStyle, mark: BodyMark, address: string): TextStyle {
  switch (mark.type) {
    case 'bold':
      return { ...style, isBold: true };
    case 'italic':
      return { ...style, isItalic: true };
    case 'underline':
      return { ...style, isUnderlined: true };
    case 'superscript':
      return { ...style, rise: style.size * 0.36, size: style.size * 0.66 };
    case 'subscript':
      return { ...style, rise: -style.size * 0.16, size: style.size * 0.66 };
    case 'link': {
      const href = toAddress(mark.attrs.href, address);
      return href === null ? style : { ...style, href, color: colors.accent };
    }
  }
}

/** Links within the page lead to the page. */
function toAddress(href: string, base: string): string | null {
  return URL.canParse(href, base) ? new URL(href, base).href : null;
}
