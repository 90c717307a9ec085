import { setTimeout } from 'node:timers/promises';
import type { Knex } from 'knex';
import { type Job, startPoller } from '../../platform/due-queue/start-poller';
import { toFault } from '../../platform/due-queue/to-fault';
import type { Surfaces } from '../receipts/surfaces';
import { type BreachAlarm, raiseAlarm } from './raise-alarm';
import { readWatched } from './store/read-watched';
import { isQuietTime, toLastMoment, toNextWatch } from './to-next-watch';
import { watchRelease } from './watch-release';
import { createWatchStore, type ScheduledWatch, type WatchStore } from './store/watch-store';
import { toIsUnder } from './watched-surfaces';

/** How often, in milliseconds, to look for what other instances scheduled. */
const pollInterval = 30_000;
/** How long, in milliseconds, to wait while a release falls due. */
const breath = 250;

interface Dependencies extends BreachAlarm {
  knex: Knex;
  /** The web and the CMS themselves, past whatever stands before them. */
  surfaces: Surfaces;
  now: () => Date;
}

interface Work extends Dependencies {
  store: WatchStore;
  isStopped: () => boolean;
  /** Breaks off the round under way, if there is one. */
  round: AbortController;
}

/**
 * Tries, for as long as releases are scheduled, to see them as a visitor: at addresses that exist
 * and at those that somebody could guess. One release at a time.
 */
export function startEmbargoWatch(dependencies: Dependencies): Job {
  const store = createWatchStore(dependencies.knex);
  const { poke, isStopped, stop } = startPoller({
    poll: () => watchDue(work),
    onFault(error) {
      work.warn(`The embargo watch broke off: ${toFault(error)}. It is tried again.`);
      return pollInterval;
    },
  });
  const work: Work = { ...dependencies, store, isStopped, round: new AbortController() };
  return {
    poke,
    async stop() {
      const stopped = stop();
      work.round.abort();
      await stopped;
    },
  };
}

/** Watches what is due, one after the other. Answers in how many milliseconds the next one is. */
async function watchDue(work: Work): Promise<number> {
  for (;;) {
    const scheduled = await work.store.listScheduled();
    const instants = scheduled.map(({ scheduledFor }) => new Date(scheduledFor));
    const now = work.now();
    if (isQuietTime(instants, now)) return breath;
    const dues = scheduled.flatMap((watch) => {
      const due = toNextWatch(new Date(watch.scheduledFor), toDate(watch.lastAt), now);
      return due === null ? [] : [{ watch, due }];
    });
    const next = dues.find(({ due }) => due <= now);
    if (next === undefined || work.isStopped()) {
      const earliest = Math.min(...dues.map(({ due }) => due.getTime()));
      return Math.min(pollInterval, Math.max(breath, earliest - now.getTime()));
    }
    await watchOne(work, next.watch, instants);
  }
}

async function watchOne(
  work: Work,
  watch: ScheduledWatch,
  instants: readonly Date[],
): Promise<void> {
  const { knex, surfaces, store, now } = work;
  const at = now().toISOString();
  if (!(await store.claim(watch, at))) return;
  const release = await readWatched(knex, watch.releaseId);
  if (release === null) return;
  const lastMoment = toLastMoment(new Date(release.scheduledFor));
  const mayGoOn = async () => {
    while (!work.isStopped() && now() < lastMoment) {
      if (!isQuietTime(instants, now())) return true;
      await setTimeout(breath, undefined, { ref: false });
    }
    return false;
  };
  work.round = new AbortController();
  const { signal } = work.round;
  const round = await watchRelease(release, surfaces, { mayGoOn, signal });
  // It may have been issued, held or changed meanwhile: then what was seen says nothing.
  if (work.isStopped() || !(await store.isStill(release))) return;
  const { releaseId, contentHash } = release;
  const isUnder = toIsUnder(surfaces);
  const found = await store.keep(releaseId, { at, ...round }, ({ url }) => isUnder(url));
  for (const finding of found) {
    await raiseAlarm(work, { releaseId, contentHash, ...finding });
  }
}

function toDate(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}
