import { Button, Field, Flex } from '@strapi/design-system';
import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { getLink, removeLink, setLink } from './link-commands';
import { toLinkAddress } from './to-link-address';

interface LinkFormProps {
  editor: Editor;
  onClose: () => void;
}

/** Asks where the selected words, or the link with the cursor, lead to. */
export function LinkForm({ editor, onClose }: LinkFormProps) {
  const current = getLink(editor);
  const [text, setText] = useState(current ?? '');
  const [error, setError] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    // Whoever goes back to the text may select something else there.
    editor.on('focus', onClose);
    return () => {
      editor.off('focus', onClose);
    };
  }, [editor, onClose]);

  const apply = () => {
    const address = toLinkAddress(text);
    if (!address.ok) {
      setError(address.message);
      input.current?.focus();
      return;
    }
    setLink(editor, address.href);
    onClose();
  };
  const cancel = () => {
    editor.commands.focus();
    onClose();
  };
  const remove = () => {
    removeLink(editor);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
    if (event.key !== 'Enter' || event.target !== input.current) return;
    // Enter would save the whole release.
    event.preventDefault();
    apply();
  };
  return (
    <Flex gap={2} alignItems="flex-start" wrap="wrap" width="100%" onKeyDown={onKeyDown}>
      <Field.Root error={error} flex="1 1 24rem">
        <Field.Input
          ref={input}
          size="S"
          type="text"
          inputMode="url"
          aria-label="Address of the link"
          placeholder="https://example.com/report"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Field.Error />
      </Field.Root>
      <Button size="S" onClick={apply}>
        Apply link
      </Button>
      {current !== null && (
        <Button size="S" variant="danger-light" onClick={remove}>
          Remove link
        </Button>
      )}
      <Button size="S" variant="tertiary" onClick={cancel}>
        Cancel
      </Button>
    </Flex>
  );
}
