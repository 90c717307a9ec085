import type { BadgeProps } from '@strapi/design-system';
import type { Stage } from '@dateline/release';

export const stageWords: Record<Stage, string> = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
  scheduled: 'Scheduled',
  issued: 'Issued',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
};

/** Grey for what is being written, red for what is gone, green for what the public reads. */
export const stageColours: Record<Stage, NonNullable<BadgeProps['variant']>> = {
  draft: 'neutral',
  'in-review': 'secondary',
  approved: 'primary',
  scheduled: 'warning',
  issued: 'success',
  corrected: 'success',
  withdrawn: 'danger',
};
