import type { PreflightAnswer } from '@dateline/contract';
import type { Finding, Severity } from '@dateline/preflight/finding';
import { describeCounts } from './describe-counts';
import { isSaved } from './find-override';
import { groupFindings, toCounts } from './group-findings';
import { emptyLibrary } from './list-chosen';
import { sampleSaved } from './testing/sample-context';

const toFinding = (severity: Severity, excerpt = 'Harbor'): Finding => ({
  ...{ rule: 'company-name', severity, message: 'It is called Harbour.', fix: null },
  place: { field: 'source', path: [], start: 0, end: 6, excerpt },
});
const error = toFinding('error');
const answer: PreflightAnswer = {
  ...{ findings: [error], scheduledFor: null, saved: sampleSaved, library: emptyLibrary },
  overrides: [
    {
      ...{ id: 1, rule: 'company-name', field: 'source', excerpt: 'Harbor' },
      ...{ message: 'It is called Harbour.', reason: 'It is quoted.', actor: 'a', at: 'b' },
    },
  ],
};

test('an error that was overridden is counted no more, until its words change', () => {
  const groups = groupFindings([error, toFinding('error', 'Harbur'), toFinding('note')], answer);
  expect(groups.map(({ kind }) => kind)).toEqual(['error', 'note', 'overridden']);
  expect(describeCounts(toCounts(groups))).toBe('1 error, 1 note');
});

test('a warning is not overridden by an override of an error', () => {
  expect(groupFindings([toFinding('warning')], answer).map(({ kind }) => kind)).toEqual([
    'warning',
  ]);
});

test('only what the saved release has too can be overridden', () => {
  expect(isSaved(error, answer)).toBe(true);
  expect(isSaved(toFinding('error', 'Harbur'), answer)).toBe(false);
  expect(isSaved(error, null)).toBe(false);
});

test('nothing is said in words', () => {
  expect(describeCounts({ errors: 0, warnings: 0, notes: 0 })).toBe('Nothing found');
  expect(describeCounts({ errors: 2, warnings: 1, notes: 0 })).toBe('2 errors, 1 warning');
});
