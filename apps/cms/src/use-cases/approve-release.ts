import type { Actor } from '@dateline/release';
import type { ReleaseKey } from '../gateways/release-desk';
import { actOnRelease } from './act-on-release';
import type { DeskDependencies } from './desk-dependencies';

/** One person's yes to the content with this hash, and to no other. */
export async function approveRelease(
  dependencies: DeskDependencies,
  { key, actor, contentHash }: { key: ReleaseKey; actor: Actor; contentHash: string },
): Promise<void> {
  await actOnRelease(
    dependencies,
    { key, actor, act: { type: 'approve', contentHash } },
    {
      async complete({ records, before, after, now }) {
        await records.lives.addApproval(before, { actor, contentHash }, now);
        return after;
      },
    },
  );
}
