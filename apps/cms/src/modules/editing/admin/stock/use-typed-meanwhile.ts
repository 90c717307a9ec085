import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { DocumentAddress } from './document-address';
import { beginSave, followForm, type FormValues, type TypedMeanwhile } from './typed-meanwhile';
import { isAwaited } from './unsaved-forms';

/** Words that were typed while a document was made for the first time; its form comes after. */
let carried: { model: string; typed: FormValues } | null = null;

/**
 * Keeps what is typed between Save and its answer: puts it back where Strapi fills the form with what
 * was saved, until the document that is loaded after the save has come into the form.
 */
export function useTypedMeanwhile(address: DocumentAddress): void {
  const { model, documentId, params } = address;
  const values = useForm('TypedMeanwhile', (form) => form.values);
  const initial = useForm('TypedMeanwhile', (form) => form.initialValues);
  const isSubmitting = useForm('TypedMeanwhile', (form) => form.isSubmitting);
  const setValues = useForm('TypedMeanwhile', (form) => form.setValues);
  const meanwhile = useRef<TypedMeanwhile | null>(null);
  const isOver = useRef(false);

  useEffect(() => {
    isOver.current = false;
    if (documentId === undefined) {
      return () => {
        carried = meanwhile.current && { model, typed: meanwhile.current.typed };
        meanwhile.current = null;
      };
    }
    meanwhile.current = carried?.model === model ? { seen: {}, typed: carried.typed } : null;
    carried = null;
    return undefined;
  }, [model, documentId, params?.locale]);

  useEffect(() => {
    if (isSubmitting) meanwhile.current ??= beginSave(values);
    if (meanwhile.current === null) return;
    const step = followForm(meanwhile.current, values, initial);
    meanwhile.current = step.meanwhile;
    if (step.restored !== null) setValues(step.restored);
    // Strapi fills the form in the step after that in which the document has come.
    const isEnding = !isSubmitting && !isAwaited(address);
    if (isEnding && isOver.current) meanwhile.current = null;
    isOver.current = isEnding && !isOver.current;
  });
}
