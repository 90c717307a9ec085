/** What a rendering must be told, because a body names its files only by an opaque reference. */
export interface RenderContext {
  /** Address and size in pixels of an image's file. Throws for a file that it does not know. */
  resolveFile(file: string): { url: string; width: number | null; height: number | null };
}
