import { Field, TextInput } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { type ChangeEvent, useState } from 'react';
import type { FieldProps } from '../stock/field-props';
import type { TypedKind } from './typed-kinds';

/**
 * A day, a time or both, written as people write them. What cannot be read stays in the form as it
 * was written, is called so beside the field, and is refused by the newsroom: it becomes no other day.
 */
export function TypedField({ kind, ...props }: FieldProps & { kind: TypedKind }) {
  const { name, label, hint, labelAction, required = false, disabled = false } = props;
  const field = useField<unknown>(name);
  const inputRef = useFocusInputField<HTMLInputElement>(name);
  const [typed, setTyped] = useState<string | null>(null);
  const { language } = navigator;
  const kept = toText(field.value);
  const isRead = kept === '' || kind.read(kind.show(kept), language) !== null;
  const refusal = isRead || typed !== null ? undefined : kind.refuse(kept, language);
  const words = kept !== '' && isRead ? kind.describe(kept, language) : '';

  function change({ target }: ChangeEvent<HTMLInputElement>): void {
    const text = target.value;
    setTyped(text);
    field.onChange(name, text.trim() === '' ? null : (kind.read(text, language) ?? text.trim()));
  }

  return (
    <Field.Root
      name={name}
      error={refusal ?? field.error}
      hint={words === '' ? hint : words}
      required={required}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={inputRef}
        value={typed ?? (isRead && kept !== '' ? kind.show(kept) : kept)}
        placeholder={kind.placeholder}
        disabled={disabled}
        autoComplete="off"
        onChange={change}
        onBlur={() => setTyped(null)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Strapi's own fields kept an instant as `Date` until it was saved. */
function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : '';
}
