/** A picture of the media library as the browser can show it. */
export interface Picture {
  url: string;
  name: string;
}

export interface PictureOptions {
  /** Looks up the upload that a body refers to by its document id; null where there is none. */
  findPicture: (file: string) => Promise<Picture | null>;
}

/** What a body stores of a picture. */
export interface PictureAttributes {
  file: string;
  alt: string;
  caption: string | null;
}
