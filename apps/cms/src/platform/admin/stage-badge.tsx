import { Badge } from '@strapi/design-system';
import type { Stage } from '@dateline/release';
import { stageColours, stageWords } from './stage-words';

export function StageBadge({ stage }: { stage: Stage }) {
  return <Badge variant={stageColours[stage]}>{stageWords[stage]}</Badge>;
}
