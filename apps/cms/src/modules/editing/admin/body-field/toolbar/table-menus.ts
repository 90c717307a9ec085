import type { ChainedCommands } from '@tiptap/core';
import {
  canMoveLine,
  moveLine,
  selectLine,
  selectTable,
  type TableCommand,
} from './table-commands';

function toCommand(label: string, run: (chain: ChainedCommands) => ChainedCommands): TableCommand {
  return {
    label,
    isPossible: (editor) => run(editor.can().chain()).run(),
    run: (editor) => {
      run(editor.chain().focus()).run();
    },
  };
}

function toSelection(label: string, select: TableCommand['run']): TableCommand {
  return { label, isPossible: () => true, run: select };
}

function toMove(label: string, line: 'row' | 'column', by: 1 | -1): TableCommand {
  return {
    label,
    isPossible: (editor) => canMoveLine(editor, line, by),
    run: (editor) => moveLine(editor, line, by),
  };
}

/** What can be done with rows, columns and the table as a whole, each a menu. */
export const tableMenus: readonly { label: string; commands: readonly TableCommand[] }[] = [
  {
    label: 'Row',
    commands: [
      toCommand('Insert row above', (chain) => chain.addRowBefore()),
      toCommand('Insert row below', (chain) => chain.addRowAfter()),
      toMove('Move row up', 'row', -1),
      toMove('Move row down', 'row', 1),
      toSelection('Select row', (editor) => selectLine(editor, 'row')),
      toCommand('Remove row', (chain) => chain.deleteRow()),
    ],
  },
  {
    label: 'Column',
    commands: [
      toCommand('Insert column before', (chain) => chain.addColumnBefore()),
      toCommand('Insert column after', (chain) => chain.addColumnAfter()),
      toMove('Move column left', 'column', -1),
      toMove('Move column right', 'column', 1),
      toSelection('Select column', (editor) => selectLine(editor, 'column')),
      toCommand('Remove column', (chain) => chain.deleteColumn()),
    ],
  },
  {
    label: 'Table',
    commands: [
      toSelection('Select all cells', selectTable),
      toCommand('Remove table', (chain) => chain.deleteTable()),
    ],
  },
];

export const cellCommands: readonly TableCommand[] = [
  toCommand('Merge cells', (chain) => chain.mergeCells()),
  toCommand('Split cell', (chain) => chain.splitCell()),
];

export const headerCommands: readonly (TableCommand & { line: 'row' | 'column' })[] = [
  { ...toCommand('Header row', (chain) => chain.toggleHeaderRow()), line: 'row' },
  { ...toCommand('Header column', (chain) => chain.toggleHeaderColumn()), line: 'column' },
];
