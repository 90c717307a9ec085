import type { Actor } from '@dateline/release';
import type { ActRequest } from '@dateline/contract';
import type { ReleaseKey } from '../gateways/release-desk';
import { abandonCorrection } from './abandon-correction';
import { approveRelease } from './approve-release';
import { correctRelease } from './correct-release';
import type { DeskDependencies } from './desk-dependencies';
import { issueEverywhere, issueRelease } from './issue-release';
import { requestApproval } from './request-approval';
import { scheduleRelease } from './schedule-release';
import { holdRelease, sendBackRelease } from './take-back-release';
import { withdrawRelease } from './withdraw-release';

/** Leads an act that somebody confirmed at the desk to its use case. @throws Refusal */
export async function actAtDesk(
  dependencies: DeskDependencies,
  { key, actor, act }: { key: ReleaseKey; actor: Actor; act: ActRequest['act'] },
): Promise<void> {
  switch (act.type) {
    case 'request-approval':
      return requestApproval(dependencies, { key, actor });
    case 'approve':
      return approveRelease(dependencies, { key, actor, ...act });
    case 'send-back':
      return sendBackRelease(dependencies, { key, actor, ...act });
    case 'schedule':
      return scheduleRelease(dependencies, { key, actor, ...act });
    case 'hold':
      return holdRelease(dependencies, { key, actor, ...act });
    case 'issue-now':
      return issueRelease(dependencies, { key, actor, ...act });
    case 'issue-everywhere':
      return issueEverywhere(dependencies, { documentId: key.documentId, actor, ...act });
    case 'correct':
      return correctRelease(dependencies, { key, actor, ...act });
    case 'abandon':
      return abandonCorrection(dependencies, { key, actor, ...act });
    case 'withdraw':
      return withdrawRelease(dependencies, { key, actor, ...act });
  }
}
