import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** A step around every action of Strapi's document service, whichever door it came through. */
export type DocumentMiddleware = Parameters<Core.Strapi['documents']['use']>[0];
export type DocumentContext = Parameters<DocumentMiddleware>[0];

/** The document that parameters or a result speak of; null where they name none. */
export function toDocumentId(value: unknown): string | null {
  if (value === null || typeof value !== 'object' || !('documentId' in value)) return null;
  return typeof value.documentId === 'string' ? value.documentId : null;
}

/** The languages that an action is for: `*` for all; the default one where none is named. */
export function toLanguages(params: DocumentContext['params'], defaultLanguage: string): string[] {
  const locale: unknown = 'locale' in params ? params.locale : undefined;
  const named = Array.isArray(locale) ? locale : [locale];
  return named.map((language) =>
    typeof language === 'string' && language !== '' ? language : defaultLanguage,
  );
}

/** The fields that an action writes; null for an action that writes none. */
export function findWritten({ params }: DocumentContext): Record<string, unknown> | null {
  if (!('data' in params)) return null;
  const { data } = params;
  return typeof data === 'object' && data !== null ? data : null;
}

const cloned = z.object({ entries: z.array(z.object({ locale: z.string() })) });

/** A document is cloned in every language that it has. */
export function toClonedLanguages(result: unknown): string[] {
  return cloned.parse(result).entries.map(({ locale }) => locale);
}
