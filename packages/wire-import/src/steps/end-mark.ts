import { toProposal } from '../layout/to-proposal';
import type { Step } from '../layout/step';
import { isEndMark } from '../wording/lines';

/** `# # #`, `-Ends-`: the first that has text before it; asterisks alone are only a break. */
export const endMark: Step = {
  name: 'end mark',
  propose(layout) {
    const marks = layout.filter(
      ({ claim, text }, index) => claim === null && index > 2 && isEndMark(text),
    );
    const first = marks.find(({ text }) => /[\p{L}\p{N}#]/u.test(text)) ?? marks.at(-1);
    return marks.map((mark) => toProposal(mark, mark === first ? 'endMark' : 'unplaced', 0.95));
  },
};
