import type { ReceiptAnswer } from '@dateline/contract';

type Verdict = ReceiptAnswer['verdict'];

export const verdictWords: Record<Verdict, string> = {
  waiting: 'Waiting',
  same: 'Same as issued',
  different: 'Different from issued',
  missing: 'Missing',
};

export const verdictColours: Record<Verdict, string> = {
  waiting: 'neutral600',
  same: 'success700',
  different: 'danger700',
  missing: 'danger700',
};
