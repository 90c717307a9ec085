import { filePath, releasePath, toPublicUrl } from '@dateline/contract';
import { type Edition, type FrozenFile, listContentFiles, readContent } from '@dateline/release';
import type { Surfaces } from './surfaces';

/** One public surface on which an edition has to be seen. */
export interface PlannedReceipt {
  /** Its name for a person: `page`, `graphql` or `file: report.pdf`. */
  surface: string;
  url: string;
  /** SHA-256 that has to be seen there: of the edition's content, or of the file's bytes. */
  expectedHash: string;
}

/** Where an edition has to be seen from outside; a withdrawal, where its release has to be gone. */
export function planReceipts(
  edition: Pick<Edition, 'kind' | 'slug' | 'contentHash' | 'canonicalContent'>,
  { publicUrl, graphqlUrl }: Surfaces,
): PlannedReceipt[] {
  const expectedHash = edition.contentHash;
  const page = toPublicUrl(publicUrl, releasePath(edition.slug));
  return [
    { surface: 'page', url: page, expectedHash },
    { surface: 'graphql', url: graphqlUrl, expectedHash },
    ...listFiles(edition).map((file) => ({
      surface: `file: ${file.label}`,
      url: toPublicUrl(publicUrl, filePath(file)),
      expectedHash: file.sha256,
    })),
  ];
}

/** Each file once; one whose name another one has too is told by the start of its hash. */
function listFiles({
  kind,
  canonicalContent,
}: Pick<Edition, 'kind' | 'canonicalContent'>): (FrozenFile & { label: string })[] {
  if (kind === 'withdrawal') return [];
  const all = listContentFiles(readContent(canonicalContent));
  const files = [...new Map(all.map((file) => [`${file.sha256}/${file.name}`, file])).values()];
  return files.map((file) => {
    const isOnlyOne = files.filter(({ name }) => name === file.name).length === 1;
    return { ...file, label: isOnlyOne ? file.name : `${file.name} (${file.sha256.slice(0, 8)})` };
  });
}
