import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useLoadDocumentAgainMutation } from './loading-api';
import { endUnsaved, markUnsaved } from './unsaved-forms';
import { useTypedMeanwhile } from './use-typed-meanwhile';

interface PanelProps {
  collectionType?: string;
  model: string;
  documentId?: string;
}

/** A side panel that shows nothing: it notes while the form beside it holds unsaved words, and keeps them. */
export function useUnsavedForm({ collectionType, model, documentId }: PanelProps): null {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale ?? null;
  useTypedMeanwhile({ collectionType, model, documentId, params: { locale } });
  const isModified = useForm('UnsavedForm', ({ modified }) => modified);
  const [loadAgain] = useLoadDocumentAgainMutation();
  useEffect(() => {
    if (!isModified) return undefined;
    const address = { collectionType, model, documentId, params: { locale } };
    markUnsaved(address);
    return () => {
      if (endUnsaved(address)) void loadAgain({ collectionType, model, documentId });
    };
  }, [isModified, collectionType, model, documentId, locale, loadAgain]);
  return null;
}
