import { z } from 'zod';
import { listLanguages } from '../data/list-languages';
import type { WrittenDocument } from './document';
import { getDocumentCache } from './get-document-cache';

const languages = z.array(z.string());

/**
 * Whether releases are written in a language, or would be: any tag can be asked for, and each would
 * have a document of its own. The list is kept as documents are, and is as new as they are.
 *
 * @throws where the CMS cannot be asked and nothing is known.
 */
export async function hasReleasesIn(language: string): Promise<boolean> {
  const list = await getDocumentCache().get('languages', writeLanguages);
  if (!list) return false;
  return languages.parse(JSON.parse(list.bytes.toString('utf8'))).includes(language);
}

async function writeLanguages(): Promise<WrittenDocument> {
  const text = JSON.stringify(await listLanguages());
  return { text, mediaType: 'application/json', changedAt: null, releaseSlugs: [] };
}
