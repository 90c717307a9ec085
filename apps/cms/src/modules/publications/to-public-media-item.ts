import { filePath, toPublicUrl } from '@dateline/contract';
import type { FrozenFile } from '@dateline/release';
import type { MediaContent } from './publication-content';
import { type Publication, toPublicationId } from './store/publication-rows';

/** The `MediaItem` of the public schema. The same id in all languages: only its words differ. */
export function toPublicMediaItem(
  { documentId, content }: Publication<MediaContent>,
  company: (slug: string) => unknown,
  publicUrl: string,
) {
  const toFile = (file: FrozenFile) => ({ ...file, url: toPublicUrl(publicUrl, filePath(file)) });
  return {
    ...content,
    id: toPublicationId('media', documentId, ''),
    kind: content.kind.toUpperCase(),
    company: () => (content.companySlug === null ? null : company(content.companySlug)),
    file: toFile(content.file),
    sizes: content.sizes.map(toFile),
  };
}
