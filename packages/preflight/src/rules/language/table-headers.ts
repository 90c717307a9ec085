import type { CellNode, TableNode } from '@dateline/release';
import type { Rule } from '../../rule';
import { listNodes } from './structure/list-nodes';
import { toNodeText } from './structure/to-node-text';

/** A table of figures without header cells: nobody who hears it read knows what a figure is. */
export const tableHeaders: Rule = {
  name: 'table-headers',
  severity: 'warning',
  languages: null,
  *check({ release }) {
    const warned = new Set<string>();
    for (const { node, place } of listNodes(release)) {
      if (node.type !== 'table' || hasHeaders(node)) continue;
      const columns = countFigureColumns(node);
      if (columns === 0) continue;
      // A list of names and figures reads well without; and of many tables one warning is enough.
      const severity = columns === 1 || warned.has(place.field) ? 'note' : 'warning';
      if (severity === 'warning') warned.add(place.field);
      yield {
        place,
        severity,
        message:
          'This table has no header cells: make the row or column that names its figures a header.',
      };
    }
  },
};

function hasHeaders({ content }: TableNode): boolean {
  return content.some((row) => row.content?.some(({ type }) => type === 'tableHeader'));
}

/** The most figures that two rows have each; a table without them is a layout. */
function countFigureColumns({ content }: TableNode): number {
  const counts = content.map(({ content: cells = [] }) => cells.filter(isFigure).length);
  return counts.sort((a, b) => b - a)[1] ?? 0;
}

function isFigure({ content: [first] }: CellNode): boolean {
  return (
    first?.type === 'paragraph' && /^[\s$€£¥(+−–-]{0,4}\d[\d.,\s%)x]{0,20}$/.test(toNodeText(first))
  );
}
