import { Bold, BulletList, Italic, NumberList, Quotes, Underline } from '@strapi/icons';
import type { ChainedCommands, Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { ReactNode } from 'react';
import { ToolbarButton } from './toolbar-button';
import { SubscriptIcon, SuperscriptIcon } from './toolbar-icons';
import { ToolbarGroup } from './toolbar-group';

interface Format {
  /** The node or mark that it switches. */
  name: string;
  label: string;
  shortcut: string;
  icon: ReactNode;
  toggle: (chain: ChainedCommands) => ChainedCommands;
}

const marks: Format[] = [
  {
    name: 'bold',
    label: 'Bold',
    shortcut: 'Mod+B',
    icon: <Bold />,
    toggle: (chain) => chain.toggleBold(),
  },
  {
    name: 'italic',
    label: 'Italic',
    shortcut: 'Mod+I',
    icon: <Italic />,
    toggle: (chain) => chain.toggleItalic(),
  },
  {
    name: 'underline',
    label: 'Underline',
    shortcut: 'Mod+U',
    icon: <Underline />,
    toggle: (chain) => chain.toggleUnderline(),
  },
  {
    name: 'superscript',
    label: 'Superscript',
    shortcut: 'Mod+.',
    icon: <SuperscriptIcon />,
    toggle: (chain) => chain.unsetSubscript().toggleSuperscript(),
  },
  {
    name: 'subscript',
    label: 'Subscript',
    shortcut: 'Mod+,',
    icon: <SubscriptIcon />,
    toggle: (chain) => chain.unsetSuperscript().toggleSubscript(),
  },
];

const blocks: Format[] = [
  {
    name: 'bulletList',
    label: 'Bullet list',
    shortcut: 'Mod+Shift+8',
    icon: <BulletList />,
    toggle: (chain) => chain.toggleBulletList(),
  },
  {
    name: 'orderedList',
    label: 'Numbered list',
    shortcut: 'Mod+Shift+7',
    icon: <NumberList />,
    toggle: (chain) => chain.toggleOrderedList(),
  },
  {
    name: 'blockquote',
    label: 'Quotation',
    shortcut: 'Mod+Shift+B',
    icon: <Quotes />,
    toggle: (chain) => chain.toggleBlockquote(),
  },
];

interface FormatButtonsProps {
  editor: Editor;
  isDisabled: boolean;
}

/** The formats of characters, then those of whole paragraphs. */
export function FormatButtons({ editor, isDisabled }: FormatButtonsProps) {
  return [marks, blocks].map((formats) => (
    <ToolbarGroup key={formats[0]?.name}>
      {formats.map(({ name, label, shortcut, icon, toggle }) => (
        <ToolbarButton
          key={name}
          label={label}
          shortcut={shortcut}
          isPressed={editor.isActive(name)}
          isDisabled={isDisabled || !isPossible(editor, name, toggle)}
          onClick={() => toggle(editor.chain().focus()).run()}
        >
          {icon}
        </ToolbarButton>
      ))}
    </ToolbarGroup>
  ));
}

/** Characters have formats everywhere but on a selected picture; superscript displaces subscript. */
function isPossible(editor: Editor, name: string, toggle: Format['toggle']): boolean {
  return editor.schema.marks[name] === undefined
    ? toggle(editor.can().chain()).run()
    : !(editor.state.selection instanceof NodeSelection);
}
