import { describeBreach, type EmbargoBreach, toBreachFacts } from './describe-breach';
import type { WorkflowDependencies } from '../records/workflow-dependencies';

/** Writes what was seen too early into the trail and into the log, where somebody is woken by it. */
export function createBreachAlert({ transact, alert }: WorkflowDependencies) {
  return async (breach: EmbargoBreach): Promise<void> => {
    alert(describeBreach(breach));
    await transact(async ({ audit, readClock }) => {
      await audit.append(toBreachFacts(breach, await readClock()));
    });
  };
}
