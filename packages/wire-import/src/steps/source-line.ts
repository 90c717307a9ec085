import type { Step } from '../layout/step';
import { toProposal } from '../layout/to-proposal';
import { findSourceName } from '../wording/lines';

/** `SOURCE Northgate Corp.`: the last such line is the release's, others are of its tables. */
export const sourceLine: Step = {
  name: 'source line',
  propose(layout) {
    if (layout.some(({ claim }) => claim?.kind === 'source')) return [];
    const lines = layout.filter(
      ({ claim, form, text }) =>
        claim === null && form !== 'table' && text.length <= 200 && findSourceName(text) !== null,
    );
    const capital = lines.filter(({ text }) => text.startsWith('SOURCE'));
    const line = capital.at(-1) ?? lines.at(-1);
    return line === undefined ? [] : [toProposal(line, 'source', 0.95)];
  },
};
