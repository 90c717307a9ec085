import { Field, useComposedRefs } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useMemo, useRef } from 'react';
import type { BodyDocument } from '@dateline/release/body/body-document';
import type { FieldProps } from '../stock/field-props';
import { BodyEditor } from './body-editor';
import { readBodyValue, type BodyValue } from './editor/read-body-value';
import { UnreadableBody } from './unreadable-body';

/** Strapi's input for the custom field `global::body`. */
export function BodyInput(props: FieldProps) {
  const { name, label, hint, labelAction, required = false, disabled = false } = props;
  const field = useField<unknown>(name);
  const box = useRef<HTMLElement>(null);
  const boxRef = useComposedRefs(box, useFocusInputField<HTMLElement>(name));
  const { value, tell } = useBodyValue(field.value, (body) => field.onChange(name, body));
  return (
    <Field.Root id={name} name={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction} onClick={() => box.current?.focus()}>
        {label}
      </Field.Label>
      {value.kind === 'unreadable' ? (
        <UnreadableBody problems={value.problems} />
      ) : (
        <BodyEditor
          id={name}
          label={typeof label === 'string' ? label : name}
          body={value.kind === 'body' ? value.body : null}
          isDisabled={disabled}
          isRequired={required}
          isInvalid={field.error !== undefined}
          describedBy={
            field.error !== undefined ? `${name}-error` : hint ? `${name}-hint` : undefined
          }
          boxRef={boxRef}
          onChange={tell}
        />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Reads the form's value, but not again what the editor itself has just told the form. */
function useBodyValue(stored: unknown, onChange: (body: BodyDocument | null) => void) {
  const told = useRef<BodyDocument | null>(null);
  const value = useMemo(
    (): BodyValue =>
      told.current !== null && stored === told.current
        ? { kind: 'body', body: told.current }
        : readBodyValue(stored),
    [stored],
  );
  const tell = (body: BodyDocument | null) => {
    told.current = body;
    onChange(body);
  };
  return { value, tell };
}
