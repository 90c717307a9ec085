import { headings, toHeadingLevel } from './headings';
import type { PasteContext, Place } from './paste-context';
import { readMarks } from './read-marks';
import { splitAtBreaks, tidySpaces, writeRuns, type Run } from './write-inline';
import { writeList } from './write-list';
import { writeTable } from './write-table';

const blocks =
  'address, article, aside, blockquote, body, center, dd, details, div, dl, dt, fieldset, ' +
  'figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, ' +
  'pre, section, summary, table, ul';

/** Writes what an element holds as blocks that may stand at the place. */
export function writeBlocks(
  source: Element,
  out: HTMLElement,
  place: Place,
  context: PasteContext,
): void {
  let line: Run[] = [];
  const flush = () => {
    writeParagraphs(line, 'p', out, context);
    line = [];
  };
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        line.push(...toRuns(node, source, context));
      } else if (node instanceof HTMLBRElement) {
        line.push('break');
      } else if (node instanceof Element && node.matches(blocks)) {
        flush();
        writeBlock(node, out, place, context);
      } else {
        // A span, a font, one of Word's own elements: its words count, itself does not.
        walk(node);
      }
    }
  };
  walk(source);
  flush();
}

function writeBlock(source: Element, out: HTMLElement, place: Place, context: PasteContext): void {
  if (source.matches('ul, ol')) {
    writeList(source, out, context, writeBlocks);
  } else if (source.matches('table')) {
    writeTable(source, out, place, context, writeBlocks);
  } else if (source.matches(headings)) {
    writeHeading(source, out, place, context);
  } else if (source.matches('blockquote, .MsoQuote, .MsoIntenseQuote') && place !== 'cell') {
    const quotation = context.create('blockquote');
    writeBlocks(source, quotation, place, context);
    if (quotation.hasChildNodes()) out.append(quotation);
  } else {
    writeBlocks(source, out, place, context);
  }
}

/** A list item and a cell have no headings: there the words are bold. */
function writeHeading(source: Element, out: HTMLElement, place: Place, context: PasteContext) {
  const runs = Array.from(listTexts(source)).flatMap((node) =>
    node instanceof Text ? toRuns(node, source, context) : (['break'] as const),
  );
  if (place === 'page') {
    writeParagraphs(runs, toHeadingName(source, context), out, context);
    return;
  }
  const bold = runs.map((run): Run =>
    run === 'break' ? run : { ...run, elements: ['strong', ...run.elements] },
  );
  writeParagraphs(bold, 'p', out, context);
}

/** Levels start at 2, below the headline; where the copy has a level 1, all go one down. */
function toHeadingName(source: Element, { hasFirstHeadings }: PasteContext): string {
  const level = toHeadingLevel(source);
  return `h${Math.min(4, Math.max(2, level + (hasFirstHeadings ? 1 : 0)))}`;
}

function writeParagraphs(
  runs: readonly Run[],
  name: string,
  out: HTMLElement,
  context: PasteContext,
): void {
  for (const line of splitAtBreaks(tidySpaces(runs))) {
    const paragraph = context.create(name);
    writeRuns(line, paragraph, context);
    out.append(paragraph);
  }
}

function* listTexts(source: Node): Generator<Text | HTMLBRElement> {
  for (const node of source.childNodes) {
    if (node instanceof Text || node instanceof HTMLBRElement) yield node;
    else yield* listTexts(node);
  }
}

function toRuns(text: Text, source: Element, context: PasteContext): Run[] {
  const root = source.ownerDocument.body;
  const marks = readMarks(text, root, context);
  const lines = source.closest('pre') === null ? [text.data] : text.data.split(/\r\n?|\n/);
  return lines.flatMap((words, index): Run[] => {
    const run = { text: words, ...marks };
    return index === 0 ? [run] : ['break', run];
  });
}
