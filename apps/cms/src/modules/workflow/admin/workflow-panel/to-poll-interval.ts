import type { WorkflowAnswer } from '@dateline/contract';

type Watched = Pick<WorkflowAnswer, 'scheduledFor' | 'receipts'>;

/**
 * How often a panel asks again, in milliseconds: every second around the scheduled instant, often
 * while receipts are awaited, else often enough to notice what colleagues do.
 */
export function toPollInterval(workflow: Watched | undefined, now: number): number {
  if (workflow === undefined) return 0;
  const { scheduledFor, receipts } = workflow;
  if (scheduledFor !== null && Date.parse(scheduledFor) - now < 15_000) return 1_000;
  if (receipts.some(({ verdict }) => verdict === 'waiting')) return 3_000;
  return 15_000;
}
