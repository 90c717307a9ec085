import { z } from 'zod';
import { slug } from '@dateline/release';
import { Refusal } from '../../platform/refusal';
import { needed, optional } from './fields';
import type { MediaContent } from './publication-content';
import type { ReadyFile } from './media-files';
import { toFaults } from './to-faults';

const mediaItem = z.object({
  title: needed(300),
  kind: z.enum(['logo', 'portrait', 'picture', 'document']),
  alternativeText: needed(500),
  caption: optional(1_000),
  credit: optional(300),
  terms: optional(2_000),
  position: z.int().nullish(),
  company: z.object({ slug }).nullish(),
});

/**
 * What of a media item is made public.
 *
 * @param entry as the database holds it, with its company.
 * @throws Refusal with everything that keeps it from that, in sentences for the editor.
 */
export function readMediaItem(entry: unknown, { file, sizes }: ReadyFile): MediaContent {
  const parsed = mediaItem.safeParse(entry);
  if (!parsed.success) throw new Refusal(toFaults(parsed.error));
  const { company, position, ...fields } = parsed.data;
  if (fields.kind !== 'document' && !file.mediaType.startsWith('image/')) {
    throw new Refusal(
      `A ${fields.kind} is a picture, and this file is none (${file.mediaType}): choose the kind “document”.`,
    );
  }
  return {
    ...fields,
    companySlug: company?.slug ?? null,
    position: position ?? 100,
    file,
    sizes: [...sizes],
  };
}
