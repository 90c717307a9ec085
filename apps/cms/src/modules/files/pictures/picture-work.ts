import type { MadeSize } from './to-sizes';

/** A picture that was written to a file. */
export interface MadePicture {
  width: number;
  height: number;
  bytes: number;
}

/** What is done with pictures, each with what is given and what is made. Files are named by place. */
export interface PictureWorks {
  /** Whether all of a picture can be read. */
  check: { given: { from: string }; made: boolean };
  /** Makes a picture fit into a box. */
  resize: {
    given: { from: string; to: string; width: number; height: number };
    made: MadePicture;
  };
  /** Writes a picture anew in its own format; null where it is of none that is. */
  rewrite: {
    given: { from: string; to: string; quality: number; isUpright: boolean };
    made: MadePicture | null;
  };
  /** A picture in the smaller sizes that are published with it. */
  sizes: { given: { bytes: Uint8Array; mediaType: string }; made: MadeSize[] };
}

export type PictureWork = keyof PictureWorks;

/** What the process of pictures is asked. */
export interface PictureQuestion<Work extends PictureWork = PictureWork> {
  work: Work;
  given: PictureWorks[Work]['given'];
}

/** What it answers. */
export type PictureAnswer<Work extends PictureWork = PictureWork> =
  | { outcome: 'made'; made: PictureWorks[Work]['made'] }
  /** `words`: the end of a sentence for the editor that begins with the file's name. */
  | { outcome: 'unfit'; words: string }
  | { outcome: 'failed'; message: string };
