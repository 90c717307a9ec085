import type { TableNode } from '@dateline/release';
import { isTitleRow, type RowGroup } from '@dateline/release/body/table-sections';
import { colors } from '../pdf/colors';
import { drawSpan } from '../pdf/draw-line';
import type { Element } from '../pdf/tags';
import { margins } from '../pdf/flow';
import type { Setting } from '../pdf/setting';
import { toStyle } from '../text/text-style';
import { drawCellLines, toLineStart } from './draw-cell-lines';
import { layTable } from './lay-table';
import { planTable, type PlannedPart } from './plan-table';
import { setRows, type SetRow } from './set-rows';
import { tagCell } from './tag-cell';

/** Points above the title of a further part of a table. */
const partGap = 6;

/** Sets a table so that nothing of it is cut, with its head on every page. */
export function drawTable(setting: Setting, node: TableNode, parent: Element): void {
  const { flow, meter, address } = setting;
  const lay = ({ size }: { size: number }) =>
    layTable(node, toStyle(size, { family: 'sans' }), address);
  const plan = planTable(lay, meter, flow.width, flow.toInner(true));
  if (!plan) throw new TypeError('The cells of a table form no table.');
  flow.space(4);
  const before = flow.left;
  if (plan.isTurned) {
    flow.turnPage(true);
    flow.left = margins.left;
  }
  for (const part of plan.parts) {
    const leading = plan.size * 1.36;
    const rows = setRows(part, meter, { size: plan.size, leading, language: setting.language });
    drawPart(setting, part, rows, parent, leading);
    flow.space(14);
  }
  flow.left = before;
  if (plan.isTurned) flow.turnPage(false);
}

function drawPart(
  setting: Setting,
  { table, widths }: PlannedPart,
  rows: readonly SetRow[],
  parent: Element,
  leading: number,
): void {
  const { flow } = setting;
  const element = flow.tags.add(parent, 'Table');
  const right = flow.left + widths.reduce((sum, width) => sum + width, 0);
  const head = rows.slice(0, table.headRows);
  const headHeight = head.reduce((sum, row) => sum + row.height, 0);
  const page = flow.toInner(flow.isTurned).height;
  const repeats = headHeight > 0 && headHeight < page * 0.4;
  flow.reserve(Math.min(page, headHeight + (rows[table.headRows]?.height ?? 0)));
  flow.rule(flow.y, flow.left, right, 0.8, colors.ink);

  const sections = [
    { type: 'THead', from: 0, to: head.length },
    ...table.groups.map(({ from, to }) => ({ type: 'TBody', from, to })),
  ];
  for (const { type, from, to } of sections) {
    if (from === to) continue;
    const isHead = type === 'THead';
    const section = flow.tags.add(element, type);
    for (const [offset, row] of rows.slice(from, to).entries()) {
      const index = from + offset;
      const together = toKeptHeight(rows, index, table.groups);
      const gap = index > head.length && isTitleRow(table.groups, index) ? partGap : 0;
      if (
        flow.y + Math.min(gap + together, page - headHeight) > flow.bottom &&
        flow.y > margins.top
      ) {
        flow.rule(flow.y, flow.left, right, 0.4);
        flow.addPage();
        if (repeats && !isHead) repeatHead(setting, head, right, leading);
      } else flow.y += gap;
      const tableRow = flow.tags.add(section, 'TR');
      drawRow(setting, row, tableRow, isHead, leading);
      flow.tags.end(tableRow);
      if (index === rows.length - 1) flow.rule(flow.y, flow.left, right, 0.8, colors.ink);
      else if (index === head.length - 1) flow.rule(flow.y, flow.left, right, 0.6, colors.ink);
      else drawRowRule(setting, rows, index);
    }
    flow.tags.end(section);
  }
  flow.tags.end(element);
}

/** A row's height with those that may not be parted from it: no title stays behind alone. */
function toKeptHeight(rows: readonly SetRow[], index: number, groups: readonly RowGroup[]): number {
  if (!isTitleRow(groups, index)) return toSpannedHeight(rows, index);
  return (rows[index]?.height ?? 0) + toKeptHeight(rows, index + 1, groups);
}

/** A row's height with those that its merged cells reach into. */
function toSpannedHeight(rows: readonly SetRow[], index: number): number {
  const span = Math.max(1, ...(rows[index]?.cells.map(({ rowspan }) => rowspan) ?? []));
  return rows.slice(index, index + span).reduce((sum, row) => sum + row.height, 0);
}

/** The hairline under a row leaves out the cells that go on below. */
function drawRowRule({ flow }: Setting, rows: readonly SetRow[], index: number): void {
  for (const [at, { cells }] of rows.slice(0, index + 1).entries()) {
    if (index - at > 50) continue;
    for (const { rowspan, x, width } of cells) {
      if (at + rowspan - 1 !== index) continue;
      flow.rule(flow.y, flow.left + x, flow.left + x + width, 0.4);
    }
  }
}

function drawRow(
  setting: Setting,
  row: SetRow,
  parent: Element,
  isHead: boolean,
  leading: number,
): void {
  const { flow } = setting;
  const elements = row.cells.map((cell) => tagCell(flow, parent, cell, isHead));
  const most = Math.max(1, ...row.cells.map(({ lines }) => lines.length));
  let from = 0;
  let height = row.height;
  // A row that is higher than a page goes on on the next ones, line by line.
  while (flow.y + height > flow.bottom && from < most) {
    const fit = Math.max(1, Math.floor((flow.bottom - flow.y - 5) / leading));
    if (fit >= most - from) break;
    drawSlice(setting, row, elements, { from, to: from + fit }, leading);
    from += fit;
    height -= fit * leading;
    flow.addPage();
  }
  drawSlice(setting, row, elements, { from, to: most }, leading);
  for (const element of elements) flow.tags.end(element);
  flow.y += Math.max(height, leading + 5);
}

function drawSlice(
  { flow }: Setting,
  row: SetRow,
  elements: readonly Element[],
  { from, to }: { from: number; to: number },
  leading: number,
): void {
  for (const [index, cell] of row.cells.entries()) {
    const element = elements[index];
    if (element) drawCellLines(flow, cell, cell.lines.slice(from, to), leading, element);
  }
}

function repeatHead(
  { flow }: Setting,
  head: readonly SetRow[],
  right: number,
  leading: number,
): void {
  flow.tags.asArtifact(() => {
    flow.doc.lineWidth(0.8).moveTo(flow.left, flow.y).lineTo(right, flow.y).stroke(colors.ink);
    for (const row of head) {
      for (const cell of row.cells) {
        for (const [index, line] of cell.lines.entries()) {
          const x = flow.left + toLineStart(cell, line);
          const y = flow.y + 2.5 + (index + 0.76) * leading;
          for (const span of line.spans) {
            drawSpan(flow, { ...span, style: { ...span.style, href: null } }, x, y);
          }
        }
      }
      flow.y += row.height;
    }
    flow.doc.lineWidth(0.6).moveTo(flow.left, flow.y).lineTo(right, flow.y).stroke(colors.ink);
  }, 'Pagination');
}
