import type { Jobs } from './start-jobs';

const nothing = () => undefined;

/** For a process beside the newsroom: what it writes is carried on by the one that runs the jobs. */
export const idleJobs: Jobs = {
  onIssued: nothing,
  onWithdrawn: nothing,
  onPublished: nothing,
  onUnissued: () => Promise.resolve(),
  onAlertsAsked: nothing,
  onScheduled: nothing,
  stop: () => Promise.resolve(),
};
