import { createStyleReader } from './create-style-reader';
import { headings, toHeadingLevel } from './headings';
import { nestWordLists } from './nest-word-lists';
import { removeUnseen } from './remove-unseen';
import type { PasteContext, PasteNotice } from './paste-context';
import { writeBlocks } from './write-blocks';

export type { PasteNotice } from './paste-context';

export interface CleanedPaste {
  /** Paragraphs, headings, lists, quotations and tables with the few formats that a body has. */
  html: string;
  /** What the writer must be told, each once. */
  notices: PasteNotice[];
}

/**
 * Turns what Word, Excel, Outlook, Google Docs or a web page put into the clipboard into the HTML
 * that a body can hold. No word that a reader saw is lost; what was hidden from readers is.
 *
 * What was copied in this editor itself is passed through: its own rules read it.
 */
export function cleanPastedHtml(html: string): CleanedPaste {
  if (html.includes('data-pm-slice')) return { html, notices: [] };
  const { body, ...page } = parse(html);
  const notices = new Set<PasteNotice>();
  const context: PasteContext = {
    styleOf: createStyleReader(page.styleSheets),
    hasFirstHeadings: Array.from(body.querySelectorAll(headings)).some(
      (heading) => toHeadingLevel(heading) === 1,
    ),
    create: (name) => page.create(name),
    notice: (notice) => notices.add(notice),
  };
  removeUnseen(body, context);
  nestWordLists(body, context);
  const clean = context.create('div');
  writeBlocks(body, clean, 'page', context);
  return { html: clean.innerHTML, notices: [...notices] };
}

/** A document of its own: nothing in it is loaded or run. */
function parse(html: string) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return {
    body: parsed.body,
    styleSheets: Array.from(parsed.querySelectorAll('style'), (sheet) => sheet.textContent ?? ''),
    create: (name: string) => parsed.createElement(name),
  };
}
