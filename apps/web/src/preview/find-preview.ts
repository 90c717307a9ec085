import { previewAnswer, previewReleasePath, previewToken } from '@dateline/contract';
import { parseContent } from '@dateline/release';
import type { Preview } from '../domain/preview';
import { askPreview } from './ask-preview';
import { toPreviewRelease } from './to-preview-release';

/** The release that a token opens; null where it opens none, or no longer. Throws on any doubt. */
export async function findPreview(token: unknown): Promise<Preview | null> {
  const parsedToken = previewToken.safeParse(token);
  if (!parsedToken.success) return null;
  const answer = await askPreview(previewReleasePath, { token: parsedToken.data });
  if (!answer) return null;
  const { content, problems, contentHash, editionNumber, expiresAt } = previewAnswer.parse(
    await answer.json(),
  );
  if (content === null || content === undefined || contentHash === null) {
    return { release: null, problems, expiresAt };
  }
  const parsed = parseContent(content);
  if (!parsed.ok) throw new TypeError('The CMS sent a preview that no page can show.');
  const context = { token: parsedToken.data, editionNumber, contentHash };
  return { release: toPreviewRelease(parsed.content, context), problems, expiresAt };
}
