import type { WatchAnswer } from '@dateline/contract';
import type { Surfaces } from '../receipts/surfaces';
import { findLeaks } from './find-leaks';
import { toUnknownNames } from './guessable-names';
import { listProbes } from './list-probes';
import { type Probe, toKey } from './probe';
import type { WatchedRelease } from './store/read-watched';
import { sendProbe } from './send-probe';

/** Requests on their way at once: readers come first. */
const mostInFlight = 2;

export interface RoundLimits {
  /** Waited for before each request; false ends the round. */
  mayGoOn: () => Promise<boolean>;
  /** Breaks off what is under way. */
  signal: AbortSignal;
}

/**
 * Tries to see a scheduled release as anybody outside may, once at each address. Since the requests
 * name the release, `surfaces` are the web and the CMS themselves and nothing before them. The
 * round ends before the release's instant: what is visible after it is no leak.
 */
export async function watchRelease(
  { names, secrets }: Pick<WatchedRelease, 'names' | 'secrets'>,
  surfaces: Surfaces,
  { mayGoOn, signal }: RoundLimits,
): Promise<Pick<WatchAnswer, 'tried' | 'findings'>> {
  const probes = listProbes(names, surfaces);
  const unknown = listProbes(toUnknownNames(names), surfaces);
  const findings: WatchAnswer['findings'] = [];
  let tried = 0;
  let next = 0;

  const look = async (probe: Probe, other: Probe | undefined): Promise<string[] | null> => {
    const answer = await sendProbe(probe, signal);
    if (answer === null) return null;
    const isSame = other === undefined || toKey(probe) === toKey(other);
    const control = isSame ? null : await sendProbe(other, signal);
    return findLeaks(probe, answer, control, secrets);
  };
  const walk = async () => {
    while (next < probes.length && (await mayGoOn())) {
      const index = next++;
      const probe = probes[index];
      if (probe === undefined) return;
      const leaks = await look(probe, unknown[index]);
      if (leaks === null) continue;
      tried += 1;
      if (leaks.length === 0 || !(await mayGoOn())) continue;
      // Looked at twice: a server that is busy for a moment is no breach.
      const again = (await look(probe, unknown[index])) ?? [];
      for (const saw of leaks.filter((leak) => again.includes(leak))) {
        findings.push({ url: probe.url, saw });
      }
    }
  };
  await Promise.all(Array.from({ length: mostInFlight }, walk));
  return { tried, findings };
}
