import type { Step } from '../layout/step';
import { toProposal } from '../layout/to-proposal';
import { findBodyStart } from './find-body-start';
import { isBackPiece } from './is-back-piece';

/** Everything from the dateline to the first boilerplate, disclaimer, contact or source. */
export const body: Step = {
  name: 'body',
  propose(layout) {
    const from = findBodyStart(layout);
    const back = layout.findIndex((one, index) => index >= from && isBackPiece(one));
    return layout
      .slice(from, back === -1 ? layout.length : back)
      .filter(({ claim }) => claim === null)
      .map((stretch) => toProposal(stretch, 'body', 0.9));
  },
};
