import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { findLeaks, isFindingOf } from './find-leaks';
import type { Probe, ProbeAnswer } from './probe';
import { type BreachAlarm, raiseAlarm } from './raise-alarm';
import { readWatched } from './store/read-watched';
import { isQuietTime, toLastMoment } from './to-next-watch';
import type { Secrets } from './to-secrets';
import { createWatchStore, type ScheduledWatch, type WatchStore } from './store/watch-store';

interface Dependencies extends BreachAlarm {
  knex: Knex;
  now: () => Date;
  isStopped: () => boolean;
}

interface Kept {
  contentHash: string;
  secrets: Secrets;
}

interface Work extends Dependencies {
  store: WatchStore;
  /** By release: read once, since each answer is searched for all of them. */
  kept: Map<string, Kept>;
}

/** Searches answers of public addresses for what is scheduled, and keeps and says what it finds. */
export function createPublicFindings(dependencies: Dependencies) {
  const work: Work = {
    ...dependencies,
    store: createWatchStore(dependencies.knex),
    kept: new Map(),
  };
  let isBusy = false;
  return {
    /** One answer at a time. While one is examined, another is left to the next round. */
    async examine(probe: Probe, answer: ProbeAnswer): Promise<void> {
      if (isBusy) return;
      isBusy = true;
      try {
        await examine(work, probe, answer);
      } finally {
        isBusy = false;
      }
    },
  };
}

async function examine(work: Work, probe: Probe, answer: ProbeAnswer): Promise<void> {
  const { store, kept, now, isStopped } = work;
  const scheduled = await store.listScheduled();
  forgetOthers(kept, scheduled);
  const instants = scheduled.map(({ scheduledFor }) => new Date(scheduledFor));
  for (const watch of scheduled) {
    // What falls due goes before what is examined.
    if (isStopped() || isQuietTime(instants, now())) return;
    const secrets = await readSecrets(work, watch);
    const isSuspect = secrets !== null && findLeaks(probe, answer, null, secrets).length > 0;
    if (isSuspect || watch.foundAt.includes(probe.url)) await confirm(work, watch, probe, answer);
    await setImmediate();
  }
}

function forgetOthers(kept: Map<string, Kept>, scheduled: readonly ScheduledWatch[]): void {
  const current = new Set(scheduled.map(({ releaseId }) => releaseId));
  for (const releaseId of kept.keys()) if (!current.has(releaseId)) kept.delete(releaseId);
}

async function readSecrets(
  { knex, kept }: Work,
  { releaseId, contentHash }: ScheduledWatch,
): Promise<Secrets | null> {
  const known = kept.get(releaseId);
  if (known?.contentHash === contentHash) return known.secrets;
  const watched = await readWatched(knex, releaseId);
  if (watched === null) return null;
  kept.set(releaseId, { contentHash: watched.contentHash, secrets: watched.secrets });
  return watched.secrets;
}

/** By what is public now: of what was kept, something may have become public meanwhile. */
async function confirm(
  work: Work,
  { releaseId }: ScheduledWatch,
  probe: Probe,
  answer: ProbeAnswer,
): Promise<void> {
  const { knex, store, now } = work;
  const watched = await readWatched(knex, releaseId);
  if (watched === null || now() >= toLastMoment(new Date(watched.scheduledFor))) return;
  const { contentHash, secrets } = watched;
  work.kept.set(releaseId, { contentHash, secrets });
  const { url } = probe;
  const findings = findLeaks(probe, answer, null, secrets).map((saw) => ({ url, saw }));
  // It may have been issued, held or changed meanwhile: then what was seen says nothing.
  if (!(await store.isStill(watched))) return;
  const isCovered = (finding: { url: string; saw: string }) => isFindingOf(probe, finding);
  for (const finding of await store.keepAt(releaseId, findings, isCovered)) {
    await raiseAlarm(work, { releaseId, contentHash, ...finding });
  }
}
