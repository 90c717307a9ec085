import { isAllowedHref } from '@dateline/release/body/is-allowed-href';
import { headings } from './headings';
import type { PasteContext } from './paste-context';
import { toDirectHref } from './to-direct-href';

/** Elements of a body's formats, from the outermost in. */
export type MarkElement = 'strong' | 'em' | 'u' | 'sup' | 'sub';

export interface Marks {
  href: string | null;
  elements: MarkElement[];
}

/**
 * Tells how a text looks from the elements around it: for each format the nearest one that says
 * anything about it decides. Google Docs wraps a whole copy in a <b> that says "not bold".
 */
export function readMarks(text: Node, root: Element, context: PasteContext): Marks {
  const href = findHref(text, root);
  const elements: MarkElement[] = [];
  const has = (judge: Judge) => judgeNearest(text, root, context, judge);
  const level = has(judgeLevel);
  // A heading and the head of a table are set off by themselves, a link is underlined by itself.
  if (has(judgeBold) && closest(text, `${headings}, th, thead td`) === null) {
    elements.push('strong');
  }
  if (has(judgeItalic)) elements.push('em');
  if (has(judgeUnderline) && href === null) elements.push('u');
  if (level === 'sup' || level === 'sub') elements.push(level);
  return { href, elements };
}

type Judgement = boolean | 'sup' | 'sub' | null;
type Judge = (element: Element, styleOf: PasteContext['styleOf']) => Judgement;

const judgeBold: Judge = (element, styleOf) => {
  const weight = styleOf(element, 'font-weight');
  if (weight !== '') return weight.startsWith('bold') || Number(weight) >= 600;
  return element.matches('b, strong') || null;
};

const judgeItalic: Judge = (element, styleOf) => {
  const style = styleOf(element, 'font-style');
  if (style !== '') return style === 'italic' || style === 'oblique';
  return element.matches('i, em, cite, dfn, var') || null;
};

const judgeUnderline: Judge = (element, styleOf) => {
  const decoration =
    styleOf(element, 'text-decoration-line') || styleOf(element, 'text-decoration');
  // Unlike weight and slant a line is not undone further in.
  return decoration.includes('underline') || element.matches('u') || null;
};

/** LibreOffice raises the number before a note's words without saying so. */
const raised = 'sup, .sdfootnotesym, .sdendnotesym';

const judgeLevel: Judge = (element, styleOf) => {
  if (element.matches(raised) || styleOf(element, 'vertical-align') === 'super') return 'sup';
  if (element.matches('sub') || styleOf(element, 'vertical-align') === 'sub') return 'sub';
  return null;
};

function judgeNearest(
  text: Node,
  root: Element,
  { styleOf }: PasteContext,
  judge: Judge,
): Judgement {
  for (
    let element = text.parentElement;
    element !== null && element !== root;
    element = element.parentElement
  ) {
    const judgement = judge(element, styleOf);
    if (judgement !== null) return judgement;
  }
  return null;
}

function findHref(text: Node, root: Element): string | null {
  const link = closest(text, 'a[href]');
  if (link === null || !root.contains(link)) return null;
  const href = toDirectHref(link.getAttribute('href')?.trim() ?? '');
  // A place on the page that was copied is none on this one.
  return isAllowedHref(href) && !href.startsWith('#') ? href : null;
}

function closest(text: Node, selector: string): Element | null {
  return text.parentElement?.closest(selector) ?? null;
}
