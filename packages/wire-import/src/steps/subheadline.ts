import type { Step } from '../layout/step';
import { toProposal } from '../layout/to-proposal';
import { findBodyStart } from './find-body-start';

/** All that stands between headline and text and is nothing else, bullets too. */
export const subheadline: Step = {
  name: 'subheadline',
  propose(layout) {
    const headline = layout.findLastIndex(({ claim }) => claim?.kind === 'headline');
    if (headline === -1) return [];
    return layout
      .slice(headline + 1, findBodyStart(layout))
      .filter(({ claim, form }) => claim === null && form !== 'table')
      .map((stretch) => toProposal(stretch, 'subheadline', 0.85));
  },
};
