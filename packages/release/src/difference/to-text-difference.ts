import {
  type FieldName,
  fieldNames,
  fieldUses,
  type ReleaseContent,
} from '../content/release-content';
import { foldSameRuns } from './fold-same-runs';
import type { TextRun } from './text-run';
import { toTextRuns } from './to-text-runs';

export interface DifferenceSection {
  part: FieldName;
  isChanged: boolean;
  runs: TextRun[];
}

/**
 * What changed in the words of a release from one edition to another, part by part, for readers.
 * Parts that neither has are left out. Runs other than `added` in order spell the old text of a part,
 * those other than `removed` the new. The notice is not compared: it is about this difference.
 */
export function toTextDifference(
  before: ReleaseContent,
  after: ReleaseContent,
): DifferenceSection[] {
  return fieldNames
    .map((part) => ({ part, old: toText(before, part), present: toText(after, part) }))
    .filter(({ old, present }) => old !== '' || present !== '')
    .map(({ part, old, present }) => ({
      part,
      isChanged: old !== present,
      runs: foldSameRuns(toTextRuns(old, present, after.language)),
    }));
}

function toText<Name extends FieldName>(content: ReleaseContent, name: Name): string {
  return fieldUses[name].compared?.(content[name]) ?? '';
}
