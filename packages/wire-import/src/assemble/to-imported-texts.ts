import type { ImportedText, PieceKind } from '../imported-release';
import type { Stretch } from '../layout/stretch';
import type { SourceDocument } from '../source-document';
import { toBodyDocument } from './to-body-document';

/** The texts of one kind: each begins with its heading, or where none of its kind went before. */
export function toImportedTexts(
  source: SourceDocument,
  layout: readonly Stretch[],
  kind: PieceKind,
): ImportedText[] {
  return listRuns(layout, kind).map((run) => {
    const [first, ...others] = run;
    const isHeaded = first?.claim?.role === 'heading';
    const body = toBodyDocument(source, isHeaded ? others : run);
    return {
      heading: isHeaded ? first.text.replace(/\s+/g, ' ').replace(/\s?[–—-]$/, '') : null,
      body: body ?? { type: 'doc', content: [{ type: 'paragraph' }] },
    };
  });
}

/** Neighbours of one kind, cut where a new text begins. */
export function listRuns(layout: readonly Stretch[], kind: PieceKind): Stretch[][] {
  const runs: Stretch[][] = [];
  let isOpen = false;
  for (const stretch of layout) {
    const isKind = stretch.claim?.kind === kind;
    if (isKind && (!isOpen || stretch.claim?.role !== 'text')) runs.push([stretch]);
    else if (isKind) runs.at(-1)?.push(stretch);
    // What a wire's page put in between does not end a text.
    if (isKind) isOpen = true;
    else if (stretch.claim?.kind !== 'unplaced' && stretch.claim?.kind !== 'banner') isOpen = false;
  }
  return runs;
}
