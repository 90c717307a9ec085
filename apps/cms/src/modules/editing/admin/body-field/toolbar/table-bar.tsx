import { Menu } from '@strapi/design-system';
import type { Editor } from '@tiptap/core';
import { isHeaderLine } from './is-header-line';
import type { TableCommand } from './table-commands';
import { cellCommands, headerCommands, tableMenus } from './table-menus';
import { MenuKey, TextKey } from './text-key';
import { ToolbarGroup } from './toolbar-group';

interface TableBarProps {
  editor: Editor;
}

/** What can be done with the table that holds the cursor. */
export function TableBar({ editor }: TableBarProps) {
  const toButton = (command: TableCommand, isPressed?: boolean) => (
    <TextKey
      key={command.label}
      variant="ghost"
      aria-pressed={isPressed}
      disabled={!command.isPossible(editor)}
      onClick={() => command.run(editor)}
    >
      {command.label}
    </TextKey>
  );
  return (
    <>
      <ToolbarGroup>
        {tableMenus.map((menu) => (
          <TableMenu key={menu.label} editor={editor} {...menu} />
        ))}
      </ToolbarGroup>
      <ToolbarGroup>{cellCommands.map((command) => toButton(command))}</ToolbarGroup>
      <ToolbarGroup>
        {headerCommands.map((command) =>
          toButton(command, isHeaderLine(editor.state, command.line)),
        )}
      </ToolbarGroup>
    </>
  );
}

function TableMenu({ editor, label, commands }: TableBarProps & (typeof tableMenus)[number]) {
  return (
    <Menu.Root>
      <MenuKey variant="ghost">{label}</MenuKey>
      <Menu.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          // Without a place of its own: a selection of cells stays.
          editor.view.focus();
        }}
      >
        {commands.map((command) => (
          <Menu.Item
            key={command.label}
            disabled={!command.isPossible(editor)}
            onSelect={() => command.run(editor)}
          >
            {command.label}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}
