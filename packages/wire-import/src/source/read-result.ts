import type { SourceDocument } from '../source-document';

/** A file that was read, or one sentence for a person on what to do about it. */
export type ReadResult =
  | {
      ok: true;
      source: SourceDocument;
      /** The words of the file, found past the reader: what `assertWordsKept` holds against. */
      words: string[];
    }
  | { ok: false; message: string };
