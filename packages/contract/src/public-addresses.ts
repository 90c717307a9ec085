/** Where a newsroom's public things are. Promised to partners: see docs/contracts/addresses.md. */
export const homePath = '/';

export function releasePath(slug: string): string {
  return `/releases/${slug}`;
}

/** Where one edition of a release stays readable, also after a correction. */
export function editionPath(slug: string, number: number): string {
  return `${releasePath(slug)}/editions/${number}`;
}

/** What an edition changed against the one before it, word by word. */
export function changesPath(slug: string, number: number): string {
  return `${editionPath(slug, number)}/changes`;
}

export function companyPath(slug: string): string {
  return `/companies/${slug}`;
}

/** Immutable address of an issued file: the hash of its bytes and its name for saving. */
export function filePath(file: { sha256: string; name: string }): string {
  return `/files/${file.sha256}/${file.name}`;
}

/** A path on the newsroom's public origin as a whole address. */
export function toPublicUrl(origin: string, path: string): string {
  return new URL(path, origin).href;
}

/** Where the holder of a preview's token sees a release that is not issued, on the real site. */
export function previewPath(token: string): string {
  return `/preview/${token}`;
}

/** A file of a release under preview, for the holder of the token alone. */
export function previewFilePath(token: string, file: { sha256: string; name: string }): string {
  return `${previewPath(token)}/files/${file.sha256}/${file.name}`;
}
