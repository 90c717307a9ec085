import { Button } from '@strapi/design-system';
import { Check, Duplicate } from '@strapi/icons';
import { useState } from 'react';

interface CopyButtonProps {
  label: string;
  copy: () => Promise<void>;
  /** Told to whoever does not see the sign. */
  onDone: (sentence: string) => void;
}

/** Copies, and says so in its place. */
export function CopyButton({ label, copy, onDone }: CopyButtonProps) {
  const [isDone, setDone] = useState(false);
  const press = async () => {
    try {
      await copy();
      setDone(true);
      onDone('Copied.');
    } catch {
      setDone(false);
      onDone('The browser did not let this be copied: select the text and copy it by hand.');
    }
  };
  return (
    <Button
      variant="tertiary"
      size="S"
      startIcon={isDone ? <Check /> : <Duplicate />}
      onClick={() => void press()}
      onBlur={() => setDone(false)}
    >
      {label}
    </Button>
  );
}
