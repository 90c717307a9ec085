import { Image, Link } from '@strapi/icons';
import type { Editor } from '@tiptap/core';
import {
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { useEditorState } from '../editor/use-editor-state';
import { BlockSelect } from './block-select';
import { CharactersMenu } from './characters-menu';
import { FormatButtons } from './format-buttons';
import { getLink } from './link-commands';
import { LinkForm } from './link-form';
import { LinkLine } from './link-line';
import { ShortcutHelp } from './shortcut-help';
import { TableBar } from './table-bar';
import { TableForm } from './table-form';
import { Bar, Bars } from './toolbar-bars';
import { ToolbarButton } from './toolbar-button';
import { ToolbarGroup } from './toolbar-group';
import { LineBreakIcon, RedoIcon, TableIcon, UndoIcon } from './toolbar-icons';
import { useRovingFocus } from './use-roving-focus';

export interface BodyToolbarProps {
  editor: Editor;
  isDisabled: boolean;
  /** What the buttons work on, for assistive technology. */
  label: string;
  isLinkFormOpen: boolean;
  onLinkForm: (isOpen: boolean) => void;
  onPicture: () => void;
  focusRef: Ref<{ focus: () => void }>;
  /** Notes on what was done last: below the buttons, in sight wherever the text is scrolled to. */
  children?: ReactNode;
}

export function BodyToolbar(props: BodyToolbarProps) {
  const { editor, isDisabled, isLinkFormOpen, onLinkForm } = props;
  useEditorState(editor);
  const toolbar = useRef<HTMLDivElement>(null);
  const { focus, onFocus, onKeyDown } = useRovingFocus(toolbar);
  useImperativeHandle(props.focusRef, () => ({ focus }));

  const [isTableFormOpen, setTableFormOpen] = useState(false);
  const closeLinkForm = useCallback(() => onLinkForm(false), [onLinkForm]);
  const isInTable = editor.isActive('table');
  const href = getLink(editor);
  const returnOnEscape = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') editor.commands.focus();
    else onKeyDown(event);
  };
  return (
    <Bars>
      <Bar
        ref={toolbar}
        role="toolbar"
        aria-label={`Format of ${props.label}`}
        onFocus={onFocus}
        onKeyDown={returnOnEscape}
      >
        <ToolbarGroup>
          <BlockSelect editor={editor} isDisabled={isDisabled} />
        </ToolbarGroup>
        <FormatButtons editor={editor} isDisabled={isDisabled} />
        <ToolbarGroup>
          <ToolbarButton
            label="Link"
            shortcut="Mod+K"
            isPressed={href !== null}
            isDisabled={isDisabled}
            onClick={() => onLinkForm(!isLinkFormOpen)}
          >
            <Link />
          </ToolbarButton>
          <ToolbarButton
            label="Insert picture"
            isDisabled={isDisabled || isInTable}
            onClick={props.onPicture}
          >
            <Image />
          </ToolbarButton>
          <ToolbarButton
            label="Insert table"
            isPressed={isTableFormOpen}
            isDisabled={isDisabled || isInTable}
            onClick={() => setTableFormOpen(!isTableFormOpen)}
          >
            <TableIcon />
          </ToolbarButton>
          <ToolbarButton
            label="Line break"
            shortcut="Shift+Enter"
            isDisabled={isDisabled}
            onClick={() => editor.chain().focus().setHardBreak().run()}
          >
            <LineBreakIcon />
          </ToolbarButton>
        </ToolbarGroup>
        <ToolbarGroup>
          <CharactersMenu editor={editor} isDisabled={isDisabled} />
        </ToolbarGroup>
        <ToolbarGroup>
          <ToolbarButton
            label="Undo"
            shortcut="Mod+Z"
            isDisabled={isDisabled || !editor.can().undo()}
            onClick={() => editor.chain().focus().undo().run()}
          >
            <UndoIcon />
          </ToolbarButton>
          <ToolbarButton
            label="Redo"
            shortcut="Mod+Shift+Z"
            isDisabled={isDisabled || !editor.can().redo()}
            onClick={() => editor.chain().focus().redo().run()}
          >
            <RedoIcon />
          </ToolbarButton>
        </ToolbarGroup>
        <ToolbarGroup>
          <ShortcutHelp editor={editor} />
        </ToolbarGroup>
      </Bar>
      {!isDisabled && isInTable && (
        <Bar role="group" aria-label="Table">
          <TableBar editor={editor} />
        </Bar>
      )}
      {!isDisabled && isTableFormOpen && !isInTable && (
        <Bar>
          <TableForm editor={editor} onClose={() => setTableFormOpen(false)} />
        </Bar>
      )}
      {!isDisabled && isLinkFormOpen && (
        <Bar>
          <LinkForm editor={editor} onClose={closeLinkForm} />
        </Bar>
      )}
      {!isLinkFormOpen && href !== null && (
        <Bar>
          <LinkLine href={href} onChange={() => onLinkForm(true)} />
        </Bar>
      )}
      {props.children}
    </Bars>
  );
}
