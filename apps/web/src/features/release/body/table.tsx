import type { ReactNode } from 'react';
import { findDirection, type BlockNode, type TableNode } from '@dateline/release';
import { useMessages } from '../../../language/language-context';
import { Inline } from './inline';
import { toTableLayout, type LaidCell } from './table-layout';
import type { TableName } from './text-context';

/** Draws what a cell holds where that is more than a line. */
type DrawBlocks = (blocks: readonly BlockNode[]) => ReactNode;

type Scope = 'col' | 'row' | 'rowgroup';

interface TableProps {
  table: TableNode;
  name: TableName | undefined;
  drawBlocks: DrawBlocks;
}

/** A table in a region of its own that scrolls sideways, by keyboard too, where it is too wide. */
export function Table({ table, name, drawBlocks }: TableProps) {
  const { head, groups } = toTableLayout(table);
  const label = useTableLabel(name);
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      <table aria-label={label}>
        {head.length > 0 && <thead>{toRows(head, 'col', drawBlocks)}</thead>}
        {groups.map(({ titles, rows }, group) => (
          <tbody key={group}>
            {toRows(titles, 'rowgroup', drawBlocks)}
            {toRows(rows, 'row', drawBlocks)}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function useTableLabel({ number, heading }: TableName = { number: 1, heading: '' }): string {
  const { table, tableAbout } = useMessages().release;
  return heading === '' ? table(number) : tableAbout(number, heading);
}

function toRows(rows: LaidCell[][], scope: Scope, drawBlocks: DrawBlocks): ReactNode {
  return rows.map((cells, row) => (
    <tr key={row}>
      {cells.map((cell, column) => (
        <Cell key={column} laid={cell} scope={scope} drawBlocks={drawBlocks} />
      ))}
    </tr>
  ));
}

interface CellProps {
  laid: LaidCell;
  scope: Scope;
  drawBlocks: DrawBlocks;
}

function Cell({ laid, scope, drawBlocks }: CellProps) {
  const { cell, text } = laid;
  const [first, ...rest] = cell.content;
  const inner =
    first?.type === 'paragraph' && rest.length === 0 ? (
      <Inline nodes={first.content} />
    ) : (
      drawBlocks(cell.content)
    );
  const attributes = {
    className: toClass(laid, scope),
    dir: findDirection(text),
    colSpan: cell.attrs.colspan > 1 ? cell.attrs.colspan : undefined,
    rowSpan: cell.attrs.rowspan > 1 ? cell.attrs.rowspan : undefined,
  };
  // An empty corner heads nothing: the tables tutorial of the W3C has it as a data cell.
  return cell.type === 'tableHeader' && text !== '' ? (
    <th scope={scope} {...attributes}>
      {inner}
    </th>
  ) : (
    <td {...attributes}>{inner}</td>
  );
}

function toClass({ cell, isRowName, isRight }: LaidCell, scope: Scope): string | undefined {
  if (scope === 'rowgroup') return 'group-name';
  if (isRowName) return 'row-name';
  // A heading over several columns belongs to all of them.
  if (scope === 'col' && cell.attrs.colspan > 1) return 'over';
  return isRight ? 'number' : undefined;
}
