import type { BodyDocument } from '@dateline/release';

/** The body with the file of each image named by its upload instead of by the sample's key. */
export function replaceImageFiles(
  body: BodyDocument,
  uploads: ReadonlyMap<string, string>,
): BodyDocument {
  return JSON.parse(JSON.stringify(body), (_key, value: unknown) => {
    if (!isImage(value)) return value;
    return {
      ...value,
      attrs: { ...value.attrs, file: uploads.get(value.attrs.file) ?? value.attrs.file },
    };
  }) as BodyDocument;
}

function isImage(value: unknown): value is { type: 'image'; attrs: { file: string } } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'image';
}
