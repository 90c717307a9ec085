import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Editor } from '@tiptap/core';

const kinds = [
  { value: 'paragraph', label: 'Paragraph' },
  { value: '2', label: 'Heading 1' },
  { value: '3', label: 'Heading 2' },
  { value: '4', label: 'Heading 3' },
] as const;

const levels = { '2': 2, '3': 3, '4': 4 } as const;

interface BlockSelectProps {
  editor: Editor;
  isDisabled: boolean;
}

/** What the paragraph with the cursor is. */
export function BlockSelect({ editor, isDisabled }: BlockSelectProps) {
  const { level }: { level?: number } = editor.getAttributes('heading');
  const choose = (value: string | number) => {
    const kind = kinds.find((one) => one.value === String(value))?.value ?? 'paragraph';
    if (kind === 'paragraph') editor.commands.setParagraph();
    else editor.commands.setHeading({ level: levels[kind] });
  };
  return (
    // A field of its own: the select would take the name and the error of the one around it.
    <Field.Root width={{ initial: '16rem', large: '13.2rem' }}>
      <SingleSelect
        size="S"
        aria-label="Kind of paragraph"
        value={level === undefined ? 'paragraph' : String(level)}
        disabled={isDisabled || !editor.can().setHeading({ level: 2 })}
        onChange={choose}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          editor.commands.focus();
        }}
      >
        {kinds.map(({ value, label }) => (
          <SingleSelectOption key={value} value={value}>
            {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
