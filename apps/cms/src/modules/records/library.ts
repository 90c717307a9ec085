import type { BlockType } from '@dateline/contract';

export interface LibraryVersion {
  number: number;
  at: string;
  actor: string;
  contentHash: string;
  canonicalContent: string;
}

/** Every text that the blocks of the library ever had. */
export interface LibraryStore {
  findNewest(type: BlockType, documentId: string): Promise<LibraryVersion | null>;
  listVersions(type: BlockType, documentId: string): Promise<LibraryVersion[]>;
  append(type: BlockType, documentId: string, version: LibraryVersion): Promise<void>;
}
