import type { Stage } from '@dateline/release';
import { stageWords } from '../../../../platform/admin/stage-words';

export interface WayStep {
  stage: Stage;
  label: string;
  place: 'behind' | 'here' | 'ahead';
}

const beforeIssue = ['draft', 'in-review', 'approved', 'scheduled'] as const;

/**
 * The way of a release with the place where it stands. Its end is the issue, or the correction once
 * there is an edition, or the withdrawal.
 */
export function toWay(stage: Stage, isPublic: boolean): WayStep[] {
  const steps = [...beforeIssue, toEnd(stage, isPublic)];
  const here = steps.indexOf(stage);
  return steps.map((step, index) => ({
    stage: step,
    label: stageWords[step],
    place: index === here ? 'here' : index < here ? 'behind' : 'ahead',
  }));
}

function toEnd(stage: Stage, isPublic: boolean): Stage {
  if (stage === 'issued' || stage === 'corrected' || stage === 'withdrawn') return stage;
  return isPublic ? 'corrected' : 'issued';
}
