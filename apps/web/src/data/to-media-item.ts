import type { MediaFile, MediaItem, MediaKind } from '../domain/media';
import type {
  MediaFilePartsFragment,
  MediaItemPartsFragment,
  MediaKind as SentKind,
} from './generated/operations';

const kinds: Record<SentKind, MediaKind> = {
  LOGO: 'logo',
  PORTRAIT: 'portrait',
  PICTURE: 'picture',
  DOCUMENT: 'document',
};

export function toMediaItem(sent: MediaItemPartsFragment): MediaItem {
  const { id, title, caption, credit, terms, alternativeText, company } = sent;
  return {
    id,
    kind: kinds[sent.kind],
    title,
    caption,
    credit,
    terms,
    alternativeText,
    company: company && { slug: company.slug, name: company.name },
    file: toMediaFile(sent.file),
    sizes: sent.sizes.map(toMediaFile),
  };
}

/** Shown from this newsroom itself, whatever its public origin. */
function toMediaFile({ url, ...file }: MediaFilePartsFragment): MediaFile {
  return { ...file, path: new URL(url).pathname };
}
