import type { Actor } from '@dateline/release';
import type { ReleaseKey } from '../gateways/release-desk';
import { actOnRelease } from './act-on-release';
import type { DeskDependencies } from './desk-dependencies';

interface TakeBack {
  key: ReleaseKey;
  actor: Actor;
  reason: string;
}

/** Gives a release back to its writers, with the reason. */
export async function sendBackRelease(
  dependencies: DeskDependencies,
  { key, actor, reason }: TakeBack,
): Promise<void> {
  await actOnRelease(
    dependencies,
    { key, actor, act: { type: 'send-back', reason } },
    {
      complete: ({ after, now }) =>
        Promise.resolve({
          ...after,
          voided: { at: now, reason: `${actor.address} sent the release back: ${reason}` },
        }),
      facts: { reason },
    },
  );
}

/** Takes a release off its schedule; it stays approved. */
export async function holdRelease(
  dependencies: DeskDependencies,
  { key, actor, reason }: TakeBack,
): Promise<void> {
  await actOnRelease(
    dependencies,
    { key, actor, act: { type: 'hold', reason } },
    { facts: { reason } },
  );
  dependencies.onScheduled();
}
