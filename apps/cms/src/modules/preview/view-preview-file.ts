import type { Readable } from 'node:stream';
import { type FrozenFile, sha256Hex } from '@dateline/release';
import type { PreviewDependencies } from './preview-dependencies';

export interface PreviewFile {
  file: FrozenFile;
  bytes: Readable;
}

/**
 * A file of the release that a link opens. Only those that the release carries as it reads now:
 * the hash of another one opens nothing, nor does another name, by which a browser would take it
 * for a file of another kind. That it was fetched is in the audit trail.
 *
 * @returns null for everything that opens nothing, whatever the reason.
 */
export async function viewPreviewFile(
  { transact, links, listCarriedFiles, readKept, now }: PreviewDependencies,
  { token, sha256, name }: { token: string; sha256: string; name: string },
): Promise<PreviewFile | null> {
  const tokenHash = sha256Hex(token);
  const link = await links.findOpen(tokenHash, now().toISOString());
  if (link === null) return null;
  const carried = await listCarriedFiles(link.documentId, link.language);
  const file = carried.find((one) => one.sha256 === sha256 && one.name === name);
  if (file === undefined) return null;

  const at = now().toISOString();
  const isSeen = await transact(async (records) => {
    if ((await records.links.findOpen(tokenHash, at)) === null) return false;
    await records.audit.appendOnceAMinute({
      at,
      actor: { account: null, name: null, address: `preview:${link.id}` },
      action: 'preview.view',
      releaseId: link.releaseId,
      subject: `file:${file.name}`,
    });
    return true;
  });
  const bytes = isSeen ? await readKept(sha256) : null;
  return bytes === null ? null : { file, bytes };
}
