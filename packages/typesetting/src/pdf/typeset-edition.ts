import type { EditionKind, ReleaseContent } from '@dateline/release';

/** An edition as it was frozen, and where it is read. */
export interface TypesetEdition {
  content: ReleaseContent;
  number: number;
  kind: Exclude<EditionKind, 'withdrawal'>;
  /** Instants in UTC. */
  issuedAt: string;
  firstIssuedAt: string;
  contentHash: string;
  /** The edition's own public address. */
  url: string;
  /** Public addresses of the attachments, in the content's order. */
  attachmentUrls: string[];
}
