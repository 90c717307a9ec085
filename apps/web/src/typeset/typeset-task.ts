import type { TypesetEdition } from '@dateline/typesetting';

export type TypesetKind = 'pdf' | 'card';

/** What a typesetting thread is given. */
export interface TypesetTask {
  kind: TypesetKind;
  edition: TypesetEdition;
  /** Where the bytes of the edition's images lie. */
  images: { sha256: string; place: string }[];
}
