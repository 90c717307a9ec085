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
  for (const element of body.querySelectorAll('*')) {
    if (isHidden(element, context)) element.remove();
  }
  for (const deletion of body.querySelectorAll('del')) {
    // Word writes tracked deletions so; words that are only struck out are <s>.
    context.notice('trackedChanges');
    deletion.remove();
  }
  for (const picture of body.querySelectorAll('img, svg, picture')) {
    if (!isTracker(picture)) context.notice('pictures');
    picture.remove();
  }
}

function isHidden(element: Element, { styleOf }: PasteContext): boolean {
  return (
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all' ||
    styleOf(element, 'mso-element').startsWith('comment')
  );
}

/** Mail counts its readers with pictures of one pixel. */
function isTracker(picture: Element): boolean {
  return ['width', 'height'].some((name) => /^[01](?:px)?$/.test(picture.getAttribute(name) ?? ''));
}
