import { Popover, Typography } from '@strapi/design-system';
import type { Editor } from '@tiptap/core';
import { styled } from 'styled-components';
import { isApple } from './is-apple';
import { shortcutGroups } from './shortcut-groups';
import { TextKey } from './text-key';
import { toShortcut } from './to-shortcut';

/** Lists what the keyboard can do. */
export function ShortcutHelp({ editor }: { editor: Editor }) {
  return (
    <Popover.Root>
      <Popover.Trigger>
        <TextKey variant="ghost" aria-label="Shortcuts" title="Shortcuts">
          ?
        </TextKey>
      </Popover.Trigger>
      <Popover.Content
        aria-label="Keyboard shortcuts"
        onEscapeKeyDown={() => editor.commands.focus()}
      >
        {/* Reached by the keyboard, so that it can be scrolled by it. */}
        <Sheet tabIndex={0}>
          {shortcutGroups.map(({ title, shortcuts }) => (
            <section key={title}>
              <Typography tag="h3" variant="sigma" textColor="neutral600">
                {title}
              </Typography>
              <dl>
                {shortcuts.map(([what, keys]) => (
                  <div key={what}>
                    <dt>{what}</dt>
                    <dd>
                      <kbd>{toShortcut(keys, isApple).label}</kbd>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </Sheet>
      </Popover.Content>
    </Popover.Root>
  );
}

const Sheet = styled.div`
  box-sizing: border-box;
  width: min(44rem, 90vw);
  max-height: min(52rem, 60dvh);
  padding: ${({ theme }) => theme.spaces[4]};
  overflow-y: auto;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;

  section + section {
    margin-block-start: ${({ theme }) => theme.spaces[4]};
  }
  dl > div {
    display: flex;
    justify-content: space-between;
    gap: ${({ theme }) => theme.spaces[4]};
    padding-block: 0.5rem;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  kbd {
    color: ${({ theme }) => theme.colors.neutral600};
    white-space: nowrap;
  }
`;
