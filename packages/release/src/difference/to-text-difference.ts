import type { ReleaseContent } from '../content/release-content';
import { foldSameRuns } from './fold-same-runs';
import type { TextRun } from './text-run';
import { type SectionPart, sectionParts, toSectionTexts } from './to-section-texts';
import { toTextRuns } from './to-text-runs';

export interface DifferenceSection {
  part: SectionPart;
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
  const old = toSectionTexts(before);
  const present = toSectionTexts(after);
  return sectionParts
    .filter((part) => old[part] !== '' || present[part] !== '')
    .map((part) => ({
      part,
      isChanged: old[part] !== present[part],
      runs: foldSameRuns(toTextRuns(old[part], present[part], after.language)),
    }));
}
