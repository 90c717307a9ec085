import type { PasteContext } from './paste-context';

interface WordItem {
  level: number;
  /** Word's name of the list that the paragraph belongs to. */
  list: string;
  ordered: boolean;
  start: number;
  /** What becomes the item's content. */
  source: Element;
}

/**
 * Makes lists of Word's list paragraphs. Word writes a list as paragraphs that name their list and
 * level (`mso-list:l0 level1 lfo1`) and hold their own bullet or number as text; Word for the web
 * writes a list of one item for each, with the level in `data-aria-level`.
 */
export function nestWordLists(body: HTMLElement, context: PasteContext): void {
  const parents = new Set<Element>();
  for (const element of body.querySelectorAll('p, .ListContainerWrapper')) {
    if (element.parentElement !== null) parents.add(element.parentElement);
  }
  for (const parent of parents) nestLists(parent, context);
}

function nestLists(parent: Element, context: PasteContext): void {
  let open: OpenList[] = [];
  for (const child of Array.from(parent.childNodes)) {
    if (!(child instanceof Element)) {
      if (child.textContent?.trim() !== '' && child instanceof Text) open = [];
      continue;
    }
    const items = readItems(child, context);
    if (items.length > 0) {
      for (const item of items) open = addItem(open, item, child, context);
      child.remove();
    } else if (open.length > 0 && isContinuation(child)) {
      open.at(-1)?.element.lastElementChild?.append(child);
    } else {
      open = [];
    }
  }
}

interface OpenList {
  item: WordItem;
  element: HTMLElement;
}

/** Adds an item to the lists that are open, and tells which are open then. */
function addItem(
  open: OpenList[],
  item: WordItem,
  before: Element,
  context: PasteContext,
): OpenList[] {
  const outer = open.filter((list) => list.item.level < item.level);
  const same = open.find((list) => list.item.level === item.level);
  let list = same;
  if (same === undefined || same.item.list !== item.list || same.item.ordered !== item.ordered) {
    const element = context.create(item.ordered ? 'ol' : 'ul');
    if (item.ordered && item.start !== 1) element.setAttribute('start', String(item.start));
    list = { item, element };
    const parent = outer.at(-1)?.element.lastElementChild;
    if (parent) parent.append(element);
    else before.before(element);
  }
  const entry = context.create('li');
  entry.append(...Array.from(item.source.childNodes));
  list?.element.append(entry);
  return list === undefined ? outer : [...outer, list];
}

function readItems(element: Element, context: PasteContext): WordItem[] {
  if (element.matches('.ListContainerWrapper')) {
    return Array.from(element.querySelectorAll('li'), toWebItem);
  }
  const found = /^(l\d+) level(\d)/.exec(context.styleOf(element, 'mso-list'));
  if (!element.matches('p') || found === null) return [];
  const [, list = '', level = '1'] = found;
  return [{ list, level: Number(level), ...takeMarker(element, context), source: element }];
}

function toWebItem(source: HTMLLIElement): WordItem {
  const parent = source.parentElement;
  return {
    list: '',
    level: Number(source.dataset['ariaLevel'] ?? 1),
    ordered: parent?.matches('ol') ?? false,
    start: Number(parent?.getAttribute('start') ?? 1),
    source,
  };
}

/** Takes the bullet or number out of a paragraph and tells what it was. */
function takeMarker(paragraph: Element, context: PasteContext) {
  let marker = '';
  for (const span of paragraph.querySelectorAll('span')) {
    if (context.styleOf(span, 'mso-list') !== 'ignore') continue;
    marker += span.textContent ?? '';
    span.remove();
  }
  const sign = marker.replaceAll('\u00a0', ' ').trim();
  const ordered = /^\(?(?:[0-9]+(?:\.[0-9]+)*|[a-z]{1,6})[.)]?$/i.test(sign) && sign !== 'o';
  const number = /^\(?(\d{1,9})[.)]?$/.exec(sign)?.[1];
  if (ordered && number === undefined) context.notice('numbering');
  return { ordered, start: Number(number ?? 1) };
}

/** A further paragraph of an item: indented like it, without a number. */
function isContinuation(element: Element): boolean {
  return Array.from(element.classList).some((name) => name.startsWith('MsoListParagraph'));
}
