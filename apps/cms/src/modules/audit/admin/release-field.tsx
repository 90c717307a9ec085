import { Field } from '@strapi/design-system';
import { useEffect, useState, type KeyboardEvent } from 'react';

interface ReleaseFieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** Asks for a release once it is written, not for every letter of it. */
export function ReleaseField({ value, onChange }: ReleaseFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const ask = () => {
    if (text.trim() !== value) onChange(text.trim());
  };
  const askOnEnter = (event: KeyboardEvent) => event.key === 'Enter' && ask();
  return (
    <Field.Root width="26rem">
      <Field.Label>Release</Field.Label>
      <Field.Input
        placeholder="Words of the headline, or an id"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={ask}
        onKeyDown={askOnEnter}
      />
    </Field.Root>
  );
}
