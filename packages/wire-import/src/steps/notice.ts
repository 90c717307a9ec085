import type { Step } from '../layout/step';
import type { Proposal } from '../layout/stretch';
import { toProposal } from '../layout/to-proposal';
import { findCorrectionPrefix, isCorrectionNotice } from '../wording/corrections';

const heading =
  /^(?:correction|corrigendum|erratum|editor['’]s note|note to editors?|please note)(?: notice)?\s?:?$/i;

/** What a correction tells of the earlier release, and the word before its headline. */
export const notice: Step = {
  name: 'correction notice',
  propose(layout) {
    const proposals: Proposal[] = [];
    const dateline = layout.findIndex(({ claim }) => claim?.kind === 'dateline');
    // Business Wire prints the notice below the dateline.
    const front = layout.slice(0, dateline === -1 ? 12 : dateline + 5);
    let isCorrection = false;
    for (const stretch of front) {
      if (stretch.claim !== null) continue;
      const { block, start, text } = stretch;
      const prefix = findCorrectionPrefix(text);
      const words = text.trim().length;
      if (heading.test(text)) proposals.push(toProposal(stretch, 'notice', 0.9, 'heading'));
      else if (prefix > 0)
        proposals.push({
          block,
          start,
          end: start + prefix,
          kind: 'notice',
          confidence: 0.95,
          role: 'opening',
        });
      else if (
        words > (isCorrection ? 20 : 60) &&
        (isCorrection ||
          /correct|replac|error|incorrect|inadvertent|supersede|re-?issu/i.test(text)) &&
        isCorrectionNotice(text)
      ) {
        proposals.push(toProposal(stretch, 'notice', 0.85));
      } else continue;
      isCorrection = true;
    }
    return proposals;
  },
};
