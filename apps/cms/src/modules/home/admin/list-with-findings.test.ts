import type { OpenRelease } from '@dateline/contract';
import { listWithFindings } from './list-with-findings';

const release = (documentId: string, language = 'en'): OpenRelease => ({
  documentId,
  language,
  headline: documentId,
  company: null,
  stage: 'draft',
  changedAt: '2026-08-06T10:00:00.000Z',
});
const counts = (errors: number, warnings: number) => ({ errors, warnings, notes: 3 });

test('releases with errors come before those with warnings, others are left out', () => {
  const found = listWithFindings(
    [release('a'), release('b'), release('c'), release('d'), release('a', 'de')],
    { 'a:en': counts(0, 2), 'b:en': counts(0, 0), 'c:en': counts(1, 0), 'a:de': counts(2, 1) },
  );
  expect(found.map((one) => `${one.release.documentId} ${one.release.language}`)).toEqual([
    'c en',
    'a de',
    'a en',
  ]);
});
