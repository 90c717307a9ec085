import type { WorkflowAnswer } from '@dateline/contract';
import { stageWords } from '../../../../../platform/admin/stage-words';
import { toLanguageName } from '../../../../../platform/admin/to-language-name';

type Languages = Pick<WorkflowAnswer, 'stage' | 'otherLanguages'> & { language: string };

const issuable = new Set<string>(['approved', 'scheduled']);

/** Whether *issue now everywhere* would issue anything. */
export function isAnythingIssuable({ stage, otherLanguages }: Omit<Languages, 'language'>) {
  return issuable.has(stage) || otherLanguages.some((other) => issuable.has(other.stage));
}

/** Names the language versions that become public at once, and those which stay behind. */
export function describeEverywhere({ stage, language, otherLanguages }: Languages): string {
  const all = [{ language, stage }, ...otherLanguages];
  const name = ({ language: one }: { language: string }) => toLanguageName(one);
  const issued = all.filter((one) => issuable.has(one.stage)).map(name);
  const waiting = all
    .filter((one) => one.stage === 'draft' || one.stage === 'in-review')
    .map((one) => `${name(one)} (${stageWords[one.stage].toLowerCase()})`);
  const says =
    `Becomes public at once, before any schedule: ${toList(issued)}. ` +
    'It cannot be taken back, only corrected or withdrawn.';
  if (waiting.length === 0) return says;
  return `${says} Not issued, because it is not approved: ${toList(waiting)}.`;
}

function toList(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
