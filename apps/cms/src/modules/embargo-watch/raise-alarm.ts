import { toFault } from '../../platform/due-queue/to-fault';
import type { EmbargoBreach } from './describe-breach';

export interface BreachAlarm {
  /** Called once for each finding. */
  alert: (breach: EmbargoBreach) => Promise<void>;
  warn: (message: string) => void;
}

/** Says that a breach was found. Never rejects: the next one must be said as well. */
export async function raiseAlarm(
  { alert, warn }: BreachAlarm,
  breach: EmbargoBreach,
): Promise<void> {
  try {
    await alert(breach);
  } catch (error) {
    warn(`An embargo breach cannot be recorded: ${toFault(error)}.`);
  }
}
