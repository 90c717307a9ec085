import type { MediaItem } from '../domain/media';
import type { Shell } from '../domain/shell';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';
import { askInLanguage } from './ask-in-language';
import { MediaDocument } from './generated/operations';
import { toMediaItem } from './to-media-item';
import { toShell } from './to-shell';

/** The most that the CMS answers at once. */
const shownItems = 100;

/** What may be reprinted. Throws on any doubt. */
export async function getMedia(
  language: RouteLanguage,
): Promise<{ shell: Shell; items: MediaItem[] }> {
  const sent = await askInLanguage(MediaDocument, language, (preferLanguage) => ({
    preferLanguage,
    first: shownItems,
  }));
  return {
    shell: toShell(sent, toNamedLanguage(language)),
    items: sent.mediaItems.map(toMediaItem),
  };
}
