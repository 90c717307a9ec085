import { toLinkMark } from '../to-link-mark';
import { getAttribute } from './html-element';
import type { Look } from './look';
import type { PageElement } from './page-node';
import type { PageStyles } from './page-style';

const tags: Record<string, Partial<Look>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  sup: { script: 'superscript' },
  sub: { script: 'subscript' },
  pre: { isPreformatted: true },
};

/** The look of an element within another one. */
export function toLook(
  element: PageElement,
  outer: Look,
  styles: PageStyles,
  notices: Set<string>,
): Look {
  const fromTag = Object.hasOwn(tags, element.tagName) ? tags[element.tagName] : undefined;
  if (fromTag === undefined && element.attrs.length === 0) return outer;
  const style = getAttribute(element, 'style');
  const look = { ...outer, ...fromTag, ...(style !== null && styles.read(style).look) };
  const href = element.tagName === 'a' ? getAttribute(element, 'href') : null;
  if (href !== null) {
    look.link = toLinkMark(href);
    if (look.link === null) notices.add(`A link was left out, its words stay: ${describe(href)}.`);
  }
  return look;
}

function describe(href: string): string {
  const scheme = /^\s{0,9}([a-z][a-z0-9+.-]{0,20}):/iu.exec(href)?.[1];
  return scheme === undefined ? 'it leads nowhere outside its page' : `it begins with “${scheme}”`;
}
