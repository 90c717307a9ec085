import { describeBreach, type EmbargoBreach, toBreachFacts } from './describe-breach';
import type { DeskDependencies } from '../records/desk-dependencies';

/** Writes what was seen too early into the trail and into the log, where somebody is woken by it. */
export function createBreachAlert({ transact, alert }: DeskDependencies) {
  return async (breach: EmbargoBreach): Promise<void> => {
    alert(describeBreach(breach));
    await transact(async ({ audit, readClock }) => {
      await audit.append(toBreachFacts(breach, await readClock()));
    });
  };
}
