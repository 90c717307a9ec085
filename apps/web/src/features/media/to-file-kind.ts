import type { MediaFile } from '../../domain/media';

/** What people call a kind of file: the ending of its name, in capitals. */
export function toFileKind({ name, mediaType }: Pick<MediaFile, 'name' | 'mediaType'>): string {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1] ?? mediaType.split('/').at(-1) ?? '';
  return ending.toUpperCase();
}
