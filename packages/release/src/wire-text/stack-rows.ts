import type { WireCell, WireTable } from './wire-cell';
import { wrapText } from './wrap-text';

/**
 * A table that is too wide for its columns: its head in one line, then each row with its cells below
 * each other, each after the name of its column.
 */
export function stackRows({ rows, columns, headerRows }: WireTable, width: number): string[] {
  const head = rows.slice(0, headerRows);
  const names = Array.from({ length: columns }, (_, column) => toName(head, column));
  const headLines = head.flatMap((cells) => wrapText(listTexts(cells).join(' | '), width));
  const rule = headLines.length > 0 ? ['-'.repeat(width)] : [];
  const body = rows.slice(headerRows).flatMap((cells, index) => {
    const [first, ...others] = cells.filter(({ text }) => text !== '');
    if (first === undefined) return [];
    return [
      ...(index === 0 ? [] : ['']),
      ...wrapText(first.text, width),
      ...others.flatMap((cell) => toEntry(cell, names[cell.column] ?? '', width)),
    ];
  });
  return [...headLines, ...rule, ...body];
}

function toEntry({ text }: WireCell, name: string, width: number): string[] {
  const words = name === '' ? text : `${name}: ${text}`;
  return wrapText(words, width - 4).map((line, index) =>
    index === 0 ? `  ${line}` : `    ${line}`,
  );
}

function toName(head: readonly WireCell[][], column: number): string {
  return head
    .flatMap((cells) => cells.filter((cell) => covers(cell, column)))
    .map(({ text }) => text.replaceAll('\n', ' '))
    .filter((text) => text !== '')
    .join(' ');
}

function covers({ column: first, colspan }: WireCell, column: number): boolean {
  return first <= column && column < first + colspan;
}

function listTexts(cells: readonly WireCell[]): string[] {
  return cells.map(({ text }) => text.replaceAll('\n', ' ')).filter((text) => text !== '');
}
