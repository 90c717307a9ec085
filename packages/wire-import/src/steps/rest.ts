import type { Step } from '../layout/step';
import { toProposal } from '../layout/to-proposal';

/** What fits nowhere is kept as it is. */
export const rest: Step = {
  name: 'rest',
  propose: (layout) =>
    layout
      .filter(({ claim }) => claim === null)
      .map((stretch) => toProposal(stretch, 'unplaced', 0.5)),
};
