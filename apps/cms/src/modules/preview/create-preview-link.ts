import { previewPath, toPublicUrl } from '@dateline/contract';
import { type Person, sha256Hex, toReleaseId } from '@dateline/release';
import { Refusal } from '../../platform/refusal';
import type { PreviewDependencies } from './preview-dependencies';

/** How long a link may be open, in minutes: from five to a day. */
const shortest = 5;
const longest = 24 * 60;

export interface PreviewRequest {
  documentId: string;
  language: string;
  /** How long the link is to open the release. */
  minutes: number;
  /** Who asks; whether they may is their door's to decide. */
  actor: Person;
}

export interface CreatedPreview {
  id: number;
  /** Shown this once: only a hash of its token is kept. */
  url: string;
  expiresAt: string;
}

/**
 * Makes a link under which a release that is not issued is seen on the real site, for a while.
 *
 * @throws Refusal where the time or the release does not allow it.
 */
export async function createPreviewLink(
  dependencies: PreviewDependencies & { publicUrl: string; randomToken: () => string },
  { documentId, language, minutes, actor }: PreviewRequest,
): Promise<CreatedPreview> {
  if (!Number.isInteger(minutes) || minutes < shortest || minutes > longest) {
    throw new Refusal('A preview link opens for 5 minutes to 24 hours: choose a time between.');
  }
  const working = await dependencies.freezeWorking(documentId, language);
  if (working === null) throw new Refusal('There is no such release to preview.');

  const token = dependencies.randomToken();
  const releaseId = toReleaseId(documentId, language);
  const now = dependencies.now();
  const createdAt = now.toISOString();
  const expiresAt = new Date(now.getTime() + minutes * 60_000).toISOString();
  const id = await dependencies.transact(async ({ links, audit }) => {
    if (await links.isWithdrawn(releaseId)) {
      throw new Refusal('This release was withdrawn: nothing of it is shown any more.');
    }
    const made = await links.insert({
      tokenHash: sha256Hex(token),
      releaseId,
      documentId,
      language,
      createdBy: actor.address,
      createdAt,
      expiresAt,
    });
    await audit.append({
      at: createdAt,
      actor,
      action: 'preview.create',
      releaseId,
      subject: `preview:${made}`,
      contentHash: 'content' in working ? working.contentHash : null,
      reason: `Opens until ${expiresAt}`,
    });
    return made;
  });
  return { id, url: toPublicUrl(dependencies.publicUrl, previewPath(token)), expiresAt };
}
