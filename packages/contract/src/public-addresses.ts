/** Where a newsroom's public things are. Promised to partners: see docs/contracts/addresses.md. */
export const homePath = '/';

export function releasePath(slug: string): string {
  return `/releases/${slug}`;
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
