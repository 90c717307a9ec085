/** What the media library tells of a file. */
export interface Asset {
  documentId: string;
  url: string;
  name: string;
  alternativeText: string | null;
  caption: string | null;
}
