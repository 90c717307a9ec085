import { Menu } from '@strapi/design-system';
import type { Editor } from '@tiptap/core';
import { Fragment } from 'react';
import { styled } from 'styled-components';
import { financeCharacters, type FinanceCharacter } from '../model/finance-characters';
import { isApple } from './is-apple';
import { MenuKey } from './text-key';
import { toKeys } from './to-keys';
import { toShortcut } from './to-shortcut';

interface CharactersMenuProps {
  editor: Editor;
  isDisabled: boolean;
}

/** Characters that few keyboards have, with their names and shortcuts. */
export function CharactersMenu({ editor, isDisabled }: CharactersMenuProps) {
  const write = (text: string) =>
    editor.chain().focus().insertContent({ type: 'text', text }).run();
  return (
    <Menu.Root>
      <MenuKey variant="ghost" disabled={isDisabled} aria-label="Characters" title="Characters">
        Ω
      </MenuKey>
      <Menu.Content
        maxHeight="42rem"
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          editor.commands.focus();
        }}
      >
        {financeCharacters.map((group, index) => (
          <Fragment key={group[0]?.name}>
            {index > 0 && <Menu.Separator />}
            {group.map((character) => (
              <Menu.Item key={character.name} onSelect={() => write(character.text)}>
                <Line {...character} />
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}

function Line({ text, sign = text, name, shortcut }: FinanceCharacter) {
  return (
    <Columns>
      <span aria-hidden>{sign}</span>
      <span>{name}</span>
      {shortcut !== undefined && <kbd>{toShortcut(toKeys(shortcut), isApple).label}</kbd>}
    </Columns>
  );
}

const Columns = styled.span`
  display: grid;
  grid-template-columns: 2.4rem 1fr auto;
  align-items: baseline;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 100%;

  kbd {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }
`;
