import { isProse } from '../layout/looks';
import type { Step } from '../layout/step';
import type { Proposal } from '../layout/stretch';
import { toProposal } from '../layout/to-proposal';
import { findCorrectionPrefix } from '../wording/corrections';
import { isLegend, isWireHeader } from '../wording/lines';
import { isLetterhead } from '../wording/is-letterhead';
import { findBodyStart } from './find-body-start';

/** What is printed above and between headline and text: "Exhibit 99.1", dates, the issuer's name. */
export const letterhead: Step = {
  name: 'letterhead',
  propose(layout) {
    const end = findBodyStart(layout);
    const front = layout.slice(0, end).filter(({ claim }) => claim === null);
    const proposals: Proposal[] = [];
    for (const stretch of front) {
      const lines = stretch.text
        // Two columns side by side are two lines.
        .split(/[\n\t]| {3,}/)
        .map((line) => line.replace(/^[\s*]{1,4}|[\s*]{1,4}$/g, ''));
      if (isLegend(stretch.text)) proposals.push(toProposal(stretch, 'banner', 0.85));
      else if (findCorrectionPrefix(stretch.text) > 0) continue;
      else if (isProse(stretch) && !isWireHeader(stretch.text)) continue;
      else if (lines.every((line) => line === '' || isLetterhead(line))) {
        proposals.push(toProposal(stretch, 'letterhead', 0.85));
      }
    }
    // All of a front cannot be letterhead: its longest line is then the headline.
    if (proposals.length === front.length && !proposals.some(({ kind }) => kind === 'banner')) {
      const titles = proposals.filter(({ start, end }) => end - start > 18);
      return proposals.filter((one) => one !== titles.at(-1));
    }
    return proposals;
  },
};
