import { z } from 'zod';
import { editionsIssued, editionsIssuedPath } from './editions-issued';
import { publicationsChanged, publicationsChangedPath } from './publications-changed';

/** All that the CMS tells the newsroom's web, told apart by its type. */
export const webNews = z.discriminatedUnion('type', [editionsIssued, publicationsChanged]);

export type WebNews = z.infer<typeof webNews>;

/** Where the web takes each of it. */
export const webNewsPaths: Readonly<Record<WebNews['type'], string>> = {
  'editions.issued': editionsIssuedPath,
  'publications.changed': publicationsChangedPath,
};
