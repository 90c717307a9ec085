import { z } from 'zod';
import type { ImportOrder } from '@dateline/contract';
import { request } from './accounts';
import type { Library } from './team';
import type { TestNewsroom } from './open-test-newsroom';

const importMade = z.object({ documentId: z.string() });

/** What accounts do with releases and files, each over HTTP with the token of their session. */

interface Answer {
  status: number;
  text: string;
}

export async function transition(
  newsroom: TestNewsroom,
  documentId: string,
  given: object,
  token: string,
): Promise<Answer> {
  const path = `/dateline/releases/${documentId}/transitions`;
  return request(newsroom, 'POST', path, { locale: 'en', transition: given }, token);
}

/** Says yes to the content that is up for approval now. */
export async function approve(
  newsroom: TestNewsroom,
  documentId: string,
  token: string,
): Promise<Answer> {
  const contentHash = await findContentHash(newsroom, documentId);
  return transition(newsroom, documentId, { type: 'approve', contentHash }, token);
}

/** One account asks for approval of a release and approves it, alone. */
export async function approveAlone(
  newsroom: TestNewsroom,
  documentId: string,
  token: string,
): Promise<Answer> {
  const asked = await transition(newsroom, documentId, { type: 'request-approval' }, token);
  expect(asked.text).toContain('in-review');
  return approve(newsroom, documentId, token);
}

export async function findContentHash(
  newsroom: TestNewsroom,
  documentId: string,
): Promise<string | null> {
  const row = await newsroom.strapi.db
    .connection('release_lives')
    .where({ document_id: documentId, language: 'en' })
    .first<{ content_hash: string | null } | undefined>('content_hash');
  return row?.content_hash ?? null;
}

/** Saves an entry as the content manager does. */
export async function save(
  newsroom: TestNewsroom,
  type: string,
  documentId: string,
  data: object,
  token: string,
): Promise<Answer> {
  const path = `/content-manager/collection-types/api::${type}.${type}/${documentId}`;
  return request(newsroom, 'PUT', path, data, token);
}

export interface UploadedFile {
  id: number;
  documentId: string;
}

/** Into the media library; `path` where a file takes the place of another. */
export async function upload(
  newsroom: TestNewsroom,
  words: string,
  token: string,
  path = '/upload',
): Promise<UploadedFile> {
  const form = new FormData();
  form.append('files', new Blob([words], { type: 'text/plain' }), 'figures.txt');
  form.append('fileInfo', JSON.stringify({ name: 'figures.txt' }));
  const response = await fetch(`${newsroom.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, connection: 'close' },
    body: form,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  const [file] = [JSON.parse(text) as UploadedFile | UploadedFile[]].flat();
  if (file === undefined) throw new Error('The media library answered no file.');
  return file;
}

/** Makes a draft of a text with one paragraph, for a company and without blocks. Answers its document id. */
export async function importDraft(
  newsroom: TestNewsroom,
  { company }: Pick<Library, 'company'>,
  headline: string,
  token: string,
): Promise<string> {
  const words = `${headline}\n\nHAMBURG, Germany, March 2, 2026 -- Harbour plc ordered a crane.\n`;
  const order: ImportOrder = {
    ...{ language: 'en', company, day: null, corrections: [], leavesUnplaced: true },
    ...{ boilerplates: [], disclaimers: [], contacts: [] },
  };
  const form = new FormData();
  form.append('files', new Blob([words]), 'release.txt');
  form.append('order', JSON.stringify(order));
  const response = await fetch(`${newsroom.url}/dateline/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, connection: 'close' },
    body: form,
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${answer}`);
  return importMade.parse(JSON.parse(answer)).documentId;
}
