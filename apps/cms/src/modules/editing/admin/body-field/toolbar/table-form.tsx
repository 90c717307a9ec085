import { Button, Checkbox, Field, Flex } from '@strapi/design-system';
import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { readTableSize } from './read-table-size';

interface TableFormProps {
  editor: Editor;
  onClose: () => void;
}

/** Asks how large a new table is to be. */
export function TableForm({ editor, onClose }: TableFormProps) {
  const [rows, setRows] = useState('4');
  const [columns, setColumns] = useState('3');
  const [hasHeader, setHasHeader] = useState(true);
  const [error, setError] = useState<string>();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);

  const insert = () => {
    const size = readTableSize(rows, columns);
    if (!size.ok) {
      setError(size.message);
      first.current?.focus();
      return;
    }
    const { ok: _, ...asked } = size;
    editor
      .chain()
      .focus()
      .insertTable({ ...asked, withHeaderRow: hasHeader })
      .run();
    onClose();
  };
  const cancel = () => {
    editor.commands.focus();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    // Enter would save the whole release.
    event.preventDefault();
    insert();
  };
  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap" width="100%" onKeyDown={onKeyDown}>
      <Size label="Rows" value={rows} onChange={setRows} inputRef={first} error={error} />
      <Size label="Columns" value={columns} onChange={setColumns} />
      <Flex minHeight="3.2rem">
        <Checkbox
          checked={hasHeader}
          onCheckedChange={(checked: boolean | 'indeterminate') => setHasHeader(checked === true)}
        >
          Header row
        </Checkbox>
      </Flex>
      <Button size="S" onClick={insert}>
        Insert this table
      </Button>
      <Button size="S" variant="tertiary" onClick={cancel}>
        Cancel
      </Button>
    </Flex>
  );
}

interface SizeProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  inputRef?: RefObject<HTMLInputElement>;
  error?: string | undefined;
}

function Size({ label, value, onChange, inputRef, error }: SizeProps) {
  return (
    <Field.Root error={error} width={error === undefined ? '9rem' : 'auto'}>
      <Field.Label>{label}</Field.Label>
      <Field.Input
        ref={inputRef}
        size="S"
        type="text"
        inputMode="numeric"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Field.Error />
    </Field.Root>
  );
}
