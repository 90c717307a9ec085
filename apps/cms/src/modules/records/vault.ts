import type { Readable } from 'node:stream';
import type { FrozenFile } from '@dateline/release';

/** An upload as the library holds it: private. */
export interface LibraryFile {
  documentId: string;
  name: string;
  /** As Strapi saw it; what a file is issued as is told from its bytes. */
  mediaType: string;
  width: number | null;
  height: number | null;
  /** Name of its original in the private folder. */
  storedAs: string;
}

/** The media library as use cases see it. */
export interface LibraryFiles {
  /** The files with these ids, in any order; ids without a file are left out. */
  list(documentIds: string[]): Promise<LibraryFile[]>;
}

/** An upload that somebody changed in the library. */
export interface ChangedFile {
  documentId: string;
  /** As it is called now, or was when it was deleted. */
  name: string;
  /** As it was called before. */
  formerName: string;
  /** New bytes in its place, or none any more; else something that is said of it was changed. */
  change: 'replace' | 'delete' | 'update';
}

/** What its public address is made of. */
export type PublicFile = Pick<FrozenFile, 'sha256' | 'name'>;

/** Keeps uploads private, and gives them their immutable public address when they are issued. */
export interface FileVault {
  /**
   * Describes a file by its bytes, as an edition holds it, and keeps these bytes privately: what
   * is put up for approval is what will be issued, also if the upload is replaced meanwhile.
   *
   * @throws UnsafeFile for what must not be issued; its message is for the editor.
   */
  keep(file: LibraryFile): Promise<FrozenFile>;
  /** Keeps bytes privately that were made of a kept file, such as a picture in a smaller size. */
  keepMade(bytes: Buffer, file: Omit<FrozenFile, 'sha256' | 'bytes'>): Promise<FrozenFile>;
  /**
   * Makes kept bytes public under the file's name; for good, unless they are withdrawn. Whoever
   * issues withdrawn bytes anew had them approved anew, so their mark is lifted.
   *
   * @throws Error where the bytes were never kept.
   */
  publish(file: FrozenFile): Promise<void>;
  /** All that anybody could be served. */
  listPublic(): Promise<PublicFile[]>;
  /** Takes a file that was never issued out of the public space, as if it had never been there. */
  hide(file: PublicFile): Promise<void>;
  /**
   * Serves these bytes no more: 410 from now on, whatever name is asked for. Only for bytes that no
   * edition carries which may still be read: the caller looks, by their hash. The private copy
   * stays, as proof of what was issued.
   */
  withdraw(file: PublicFile): Promise<void>;
  /** Kept bytes, for previews; null where there are none. */
  readKept(sha256: string): Promise<Readable | null>;
  /** Tells the web that the releases at these addresses are gone, in a way that outlasts all caches. */
  markWithdrawn(slugs: readonly string[]): Promise<void>;
}
