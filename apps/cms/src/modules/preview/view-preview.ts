import type { PreviewAnswer } from '@dateline/contract';
import { sha256Hex } from '@dateline/release';
import type { PreviewDependencies } from './preview-dependencies';

/**
 * What the holder of a link sees: the release as it reads now. Each view is counted, and in the
 * audit trail that the link was used in this minute, before anything is shown.
 *
 * @returns null for every token that opens nothing, whatever the reason.
 */
export async function viewPreview(
  dependencies: PreviewDependencies,
  token: string,
): Promise<PreviewAnswer | null> {
  const { transact, links, freezeWorking, now } = dependencies;
  // By its hash: how long the look-up takes tells nothing of any token.
  const link = await links.findOpen(sha256Hex(token), now().toISOString());
  if (link === null) return null;
  const working = await freezeWorking(link.documentId, link.language);
  if (working === null) return null;
  const frozen = 'content' in working ? working : null;

  const at = now().toISOString();
  const isSeen = await transact(async (records) => {
    // It may have been revoked, or its release withdrawn, since it was looked up.
    if (!(await records.links.countView(link.id, at))) return false;
    await records.audit.appendOnceAMinute({
      at,
      actor: { account: null, name: null, address: `preview:${link.id}` },
      action: 'preview.view',
      releaseId: link.releaseId,
      contentHash: frozen?.contentHash ?? null,
    });
    return true;
  });
  if (!isSeen) return null;
  return {
    content: frozen?.content ?? null,
    problems: 'problems' in working ? working.problems : [],
    contentHash: frozen?.contentHash ?? null,
    editionNumber: await links.findNextNumber(link.releaseId),
    expiresAt: link.expiresAt,
  };
}
