import { listSeenSpans } from './list-seen-spans';
import type { PasteContext } from './paste-context';

/** What no reader of the copied text saw as its words. */
const machinery =
  'head, style, script, noscript, template, meta, link, title, xml, iframe, object, embed, ' +
  'audio, video, canvas, input, select, textarea, button, datalist';

/** Word's comments: the mark in the text, and the list of them below it. */
const comments = '.MsoCommentReference, .msocomanchor, .msocomtxt, .MsoCommentText';

/** Takes out of a copied page what is hidden, commented or deleted, and its pictures. */
export function removeUnseen(body: HTMLElement, context: PasteContext): void {
  for (const element of body.querySelectorAll(`${machinery}, ${comments}`)) element.remove();
  narrowToSight(body, context);
  for (const element of body.querySelectorAll('*')) {
    if (isHidden(element, context)) element.remove();
  }
  for (const deletion of body.querySelectorAll('del')) {
    // Word writes tracked deletions so; words that are only struck out are <s>.
    context.notice('trackedChanges');
    deletion.remove();
  }
  if (Array.from(body.querySelectorAll('*')).some((element) => isStruck(element, context))) {
    context.notice('struck');
  }
  for (const picture of body.querySelectorAll('img, svg, picture')) {
    if (!isTracker(picture)) context.notice('pictures');
    picture.remove();
  }
}

/** Takes hidden cells out of the tables, and makes those that reach into them smaller. */
function narrowToSight(body: HTMLElement, { styleOf }: PasteContext): void {
  for (const [cell, { colspan, rowspan }] of listSeenSpans(body, styleOf)) {
    if (colspan === 0 || rowspan === 0) {
      cell.remove();
      continue;
    }
    cell.setAttribute('colspan', String(colspan));
    cell.setAttribute('rowspan', String(rowspan));
  }
}

function isHidden(element: Element, { styleOf }: PasteContext): boolean {
  return (
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all' ||
    styleOf(element, 'mso-element').startsWith('comment')
  );
}

/** A body has no such line, and without it the words say the contrary. */
function isStruck(element: Element, { styleOf }: PasteContext): boolean {
  if (element.textContent?.trim() === '') return false;
  const lines = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`;
  return element.matches('s, strike') || lines.includes('line-through');
}

/** Mail counts its readers with pictures of one pixel. */
function isTracker(picture: Element): boolean {
  return ['width', 'height'].some((name) => /^[01](?:px)?$/.test(picture.getAttribute(name) ?? ''));
}
