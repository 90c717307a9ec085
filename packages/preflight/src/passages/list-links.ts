import type { Passage } from './passage';

/** A link with its words, however many marked parts they are made of. */
export interface PassageLink {
  href: string;
  words: string;
  start: number;
  end: number;
}

/** Lists the links of a passage; parts side by side that lead to one address are one link. */
export function listLinks({ inline }: Passage): PassageLink[] {
  const links: PassageLink[] = [];
  let at = 0;
  for (const node of inline) {
    const words = node.type === 'text' ? node.text : '\n';
    const mark = node.marks?.find(({ type }) => type === 'link');
    const last = links.at(-1);
    if (mark?.type === 'link') {
      const { href } = mark.attrs;
      if (last !== undefined && last.end === at && last.href === href) {
        last.words += words;
        last.end += words.length;
      } else {
        links.push({ href, words, start: at, end: at + words.length });
      }
    }
    at += words.length;
  }
  return links;
}
