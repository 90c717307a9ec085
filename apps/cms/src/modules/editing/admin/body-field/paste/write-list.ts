import type { PasteContext, Place } from './paste-context';

type WriteBlocks = (source: Element, out: HTMLElement, place: Place, context: PasteContext) => void;

/**
 * Writes a list. A list that stands right in another, as Google Docs nests them, belongs to the
 * item before it.
 */
export function writeList(
  source: Element,
  out: HTMLElement,
  context: PasteContext,
  writeBlocks: WriteBlocks,
): void {
  const list = context.create(source.matches('ol') ? 'ol' : 'ul');
  const start = source.getAttribute('start') ?? '1';
  if (list.matches('ol') && start !== '1') list.setAttribute('start', start);
  if (isLettered(source, context)) context.notice('numbering');
  for (const child of source.children) {
    const last = list.lastElementChild;
    if (child.matches('ul, ol') && last instanceof HTMLElement) {
      writeList(child, last, context, writeBlocks);
    } else {
      const item = context.create('li');
      writeBlocks(child, item, 'item', context);
      if (item.hasChildNodes()) list.append(item);
    }
  }
  if (list.hasChildNodes()) out.append(list);
}

/** A body numbers its lists with digits alone. */
function isLettered(source: Element, { styleOf }: PasteContext): boolean {
  const first = source.querySelector('li');
  const kinds = [source.getAttribute('type') ?? '', styleOf(source, 'list-style-type')];
  if (first !== null) kinds.push(styleOf(first, 'list-style-type'));
  return source.matches('ol') && kinds.some((kind) => /^[ai]$|alpha|latin|roman|greek/i.test(kind));
}
