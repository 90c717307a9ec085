import { setTimeout } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { Job } from '../../platform/due-queue/start-poller';
import { toFault } from '../../platform/due-queue/to-fault';
import { createPublicFindings } from './find-public-leaks';
import { listNeutralProbes } from './list-neutral-probes';
import type { Probe } from './probe';
import { readPublicNames } from './store/public-names';
import type { BreachAlarm } from './raise-alarm';
import { sendProbe } from './send-probe';
import { toIsUnder, type WatchedSurfaces } from './watched-surfaces';

/** Milliseconds that a round takes, and from a fault to the next round. */
const roundTime = 10 * 60_000;
const faultPause = 30_000;

interface Dependencies extends BreachAlarm {
  knex: Knex;
  surfaces: WatchedSurfaces;
  now: () => Date;
  /** How the time between two requests is waited for. */
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/**
 * Reads what is public at the public addresses, round after round, and looks in the answers for
 * what is scheduled. Whoever stands before the newsroom reads the requests: so they are the same
 * ones in the same order and at the same distance whether or not anything is scheduled, around an
 * instant too, and nothing that is done with an answer holds the next request up. Where no address
 * but the newsroom's own is public, there is nothing to do: those are watched release by release.
 */
export function startPublicWatch(dependencies: Dependencies): Pick<Job, 'stop'> {
  const { knex, surfaces, warn, wait = waitFor } = dependencies;
  let isStopped = false;
  /** Breaks off what is under way. One for each round: what listens to it goes with it. */
  let round = new AbortController();
  const findings = createPublicFindings({ ...dependencies, isStopped: () => isStopped });
  const isOwn = toIsUnder(surfaces.direct);
  const underWay = new Set<Promise<void>>();

  const listProbes = async (): Promise<Probe[]> => {
    const known = await readPublicNames(knex);
    return listNeutralProbes(known, surfaces.public).filter(({ url }) => !isOwn(url));
  };
  const ask = async (probe: Probe) => {
    const answer = await sendProbe(probe, round.signal);
    if (answer !== null) await findings.examine(probe, answer);
  };
  const begin = (probe: Probe) => {
    const asked = ask(probe)
      .catch((error: unknown) => {
        warn(`An answer of a public address was not examined: ${toFault(error)}.`);
      })
      .finally(() => underWay.delete(asked));
    underWay.add(asked);
  };
  const makeRound = async () => {
    const probes = await listProbes();
    round = new AbortController();
    for (const probe of probes) {
      if (isStopped) return;
      begin(probe);
      await wait(roundTime / probes.length, round.signal);
    }
  };
  const makeRounds = async () => {
    while (!isStopped) {
      await makeRound().catch(async (error: unknown) => {
        warn(`A round over the public addresses broke off: ${toFault(error)}. It is made again.`);
        await wait(faultPause, round.signal);
      });
    }
  };
  const isAllOwn = Object.values(surfaces.public).every(isOwn);
  const ended = isAllOwn ? Promise.resolve() : makeRounds();
  return {
    async stop() {
      isStopped = true;
      round.abort();
      await ended;
      await Promise.all(underWay);
    },
  };
}

async function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  // Broken off is waited for as well: whoever waits asks the signal.
  await setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
}
