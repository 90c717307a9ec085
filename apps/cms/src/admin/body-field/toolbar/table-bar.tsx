import { Menu } from '@strapi/design-system';
import type { ChainedCommands, Editor } from '@tiptap/core';
import { isHeaderLine } from './is-header-line';
import { MenuKey, TextKey } from './text-key';
import { ToolbarGroup } from './toolbar-group';

interface TableCommand {
  label: string;
  run: (chain: ChainedCommands) => ChainedCommands;
}

const menus: { label: string; commands: TableCommand[] }[] = [
  {
    label: 'Row',
    commands: [
      { label: 'Insert row above', run: (chain) => chain.addRowBefore() },
      { label: 'Insert row below', run: (chain) => chain.addRowAfter() },
      { label: 'Remove row', run: (chain) => chain.deleteRow() },
    ],
  },
  {
    label: 'Column',
    commands: [
      { label: 'Insert column before', run: (chain) => chain.addColumnBefore() },
      { label: 'Insert column after', run: (chain) => chain.addColumnAfter() },
      { label: 'Remove column', run: (chain) => chain.deleteColumn() },
    ],
  },
];

const cells: TableCommand[] = [
  { label: 'Merge cells', run: (chain) => chain.mergeCells() },
  { label: 'Split cell', run: (chain) => chain.splitCell() },
];

const headers = [
  { label: 'Header row', line: 'row', run: (chain: ChainedCommands) => chain.toggleHeaderRow() },
  {
    label: 'Header column',
    line: 'column',
    run: (chain: ChainedCommands) => chain.toggleHeaderColumn(),
  },
] as const;

interface TableBarProps {
  editor: Editor;
}

/** What can be done with the table that holds the cursor. */
export function TableBar({ editor }: TableBarProps) {
  const toButton = ({ label, run }: TableCommand, isPressed?: boolean) => (
    <TextKey
      key={label}
      variant="ghost"
      aria-pressed={isPressed}
      disabled={!run(editor.can().chain()).run()}
      onClick={() => run(editor.chain().focus()).run()}
    >
      {label}
    </TextKey>
  );
  return (
    <>
      <ToolbarGroup>
        {menus.map((menu) => (
          <TableMenu key={menu.label} editor={editor} {...menu} />
        ))}
      </ToolbarGroup>
      <ToolbarGroup>{cells.map((command) => toButton(command))}</ToolbarGroup>
      <ToolbarGroup>
        {headers.map((command) => toButton(command, isHeaderLine(editor.state, command.line)))}
      </ToolbarGroup>
      <ToolbarGroup>
        {toButton({ label: 'Remove table', run: (chain) => chain.deleteTable() })}
      </ToolbarGroup>
    </>
  );
}

function TableMenu({ editor, label, commands }: TableBarProps & (typeof menus)[number]) {
  return (
    <Menu.Root>
      <MenuKey variant="ghost">{label}</MenuKey>
      <Menu.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          editor.commands.focus();
        }}
      >
        {commands.map((command) => (
          <Menu.Item key={command.label} onSelect={() => command.run(editor.chain()).run()}>
            {command.label}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}
