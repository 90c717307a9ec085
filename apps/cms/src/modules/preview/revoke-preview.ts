import type { Person } from '@dateline/release';
import { Refusal } from '../../platform/refusal';
import type { PreviewDependencies } from './preview-dependencies';

/**
 * Closes a link for good. One that is closed already stays so.
 *
 * @throws Refusal where there is no such link.
 */
export async function revokePreview(
  { transact, now }: Pick<PreviewDependencies, 'transact' | 'now'>,
  { id, actor }: { id: number; actor: Person },
): Promise<void> {
  const at = now().toISOString();
  await transact(async ({ links, audit }) => {
    const link = await links.revoke(id, at);
    if (link === null) throw new Refusal('There is no such preview link.');
    if (!link.wasOpen) return;
    await audit.append({
      at,
      actor,
      action: 'preview.revoke',
      releaseId: link.releaseId,
      subject: `preview:${id}`,
    });
  });
}
