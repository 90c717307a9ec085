import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { type DocumentAddress, isPublishedCopy } from './document-address';
import { noteVersion, toVersionHeader } from './document-versions';
import { type Refusal, toRefusal } from './to-refusal';
import { markLoaded, markSaved, passOver } from './unsaved-forms';
import { useUnsavedForm } from './use-unsaved-form';

interface Answer {
  data?: unknown;
  error?: unknown;
}

interface Loading {
  queryFn: (address: DocumentAddress, ...rest: unknown[]) => Promise<Answer>;
}

interface Request {
  config?: { headers?: Record<string, string> };
}

interface Saving {
  query: (address: DocumentAddress) => Request;
  transformResponse?: (answer: unknown, meta: unknown, address: DocumentAddress) => unknown;
  transformErrorResponse?: (error: unknown) => Refusal;
  invalidatesTags: (answer: unknown, error: unknown, ...rest: unknown[]) => unknown[];
  onQueryStarted?: unknown;
}

interface ContentManagerApis {
  addEditViewSidePanel: (panels: (typeof useUnsavedForm)[]) => void;
}

/**
 * Mends Strapi's own forms, which lose what was typed: at a refused save they write it into the
 * cache and take it out again, then load the stored document over the form; and they overwrite in
 * silence what a colleague saved meanwhile. Here a save says which version it began from, nothing is
 * loaded over unsaved words, and a refusal changes nothing but to show its sentence.
 */
export function keepTyped(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel([useUnsavedForm]);
  adminApi.enhanceEndpoints({
    endpoints: {
      getDocument: keepUnsaved,
      createDocument: keepAtRefusal,
      cloneDocument: keepAtRefusal,
      updateDocument: (saving: Saving) => {
        keepAtRefusal(saving);
        sayVersion(saving);
        noteSaved(saving, noteVersion);
      },
      publishDocument: (saving: Saving) => {
        keepAtRefusal(saving);
        sayVersion(saving);
        // Its answer is the published copy; the draft's version comes as it is loaded again.
        noteSaved(saving);
      },
    },
  });
}

/** What the form of each document began from. */
const loaded = new Map<string, Answer>();

function keepUnsaved(loading: Loading): void {
  const { queryFn } = loading;
  loading.queryFn = async (address, ...rest) => {
    const key = JSON.stringify(address);
    const begun = loaded.get(key);
    const isUnsaved = passOver(address);
    if (isUnsaved && begun !== undefined) return begun;
    const answer = await queryFn(address, ...rest);
    if (!isPublishedCopy(address)) markLoaded(address);
    if (answer.error === undefined && !isUnsaved) {
      noteVersion(address, answer.data);
      loaded.set(key, answer);
    }
    return answer;
  };
}

function keepAtRefusal(saving: Saving): void {
  const { invalidatesTags } = saving;
  saving.onQueryStarted = undefined;
  saving.transformErrorResponse = toRefusal;
  saving.invalidatesTags = (answer, error, ...rest) =>
    error ? [] : invalidatesTags(answer, error, ...rest);
}

function sayVersion(saving: Saving): void {
  const { query } = saving;
  saving.query = (address) => {
    const request = query(address);
    const headers = { ...request.config?.headers, ...toVersionHeader(address) };
    return { ...request, config: { ...request.config, headers } };
  };
}

/** The next save may come before the document is loaded again: it begins from this answer. */
function noteSaved(saving: Saving, note?: typeof noteVersion): void {
  const { transformResponse } = saving;
  saving.transformResponse = (answer, meta, address) => {
    note?.(address, answer);
    markSaved(address);
    return transformResponse?.(answer, meta, address) ?? answer;
  };
}
