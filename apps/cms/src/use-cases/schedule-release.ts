import type { Actor } from '@dateline/release';
import type { ReleaseKey } from '../gateways/release-desk';
import { actOnRelease } from './act-on-release';
import type { DeskDependencies } from './desk-dependencies';

/** Sets the instant at which an approved release is issued, or another one. UTC, RFC 3339. */
export async function scheduleRelease(
  dependencies: DeskDependencies,
  request: { key: ReleaseKey; actor: Actor; contentHash: string; scheduledFor: string },
): Promise<void> {
  const { key, actor, contentHash, scheduledFor } = request;
  await actOnRelease(
    dependencies,
    { key, actor, act: { type: 'schedule', scheduledFor, contentHash } },
    {
      async complete({ records, after }) {
        await records.watches.forget(after.releaseId);
        return { ...after, voided: null };
      },
      facts: { reason: `for ${scheduledFor}` },
    },
  );
  dependencies.onScheduled();
}
