import { isHeadingLike } from '../layout/looks';
import type { Step } from '../layout/step';
import type { Proposal } from '../layout/stretch';
import { toProposal } from '../layout/to-proposal';
import { isBackPiece } from './is-back-piece';

/** What else stands behind the body: texts about measures, references, tables with their titles. */
export const sections: Step = {
  name: 'sections',
  propose(layout) {
    const proposals: Proposal[] = [];
    const from = layout.findIndex(({ claim }) => claim?.kind === 'body');
    let isOpen = false;
    let wasHeading = false;
    let isBehind = false;
    for (const [index, stretch] of layout.entries()) {
      if (index > from && isBackPiece(stretch)) isBehind = true;
      if (stretch.claim !== null || !isBehind) {
        isOpen = false;
        continue;
      }
      const isHeading = isHeadingLike(stretch);
      if (!isOpen || (isHeading && !wasHeading)) {
        proposals.push(toProposal(stretch, 'section', 0.7, isHeading ? 'heading' : 'opening'));
      } else proposals.push(toProposal(stretch, 'section', 0.7));
      isOpen = true;
      wasHeading = isHeading;
    }
    return proposals;
  },
};
