import {
  toTextDifference,
  type DifferenceSection,
} from '@dateline/release/difference/to-text-difference';
import type { Changes } from '../domain/changes';
import type { EditionRecordFragment } from './generated/operations';
import { toEditionContent } from './to-edition-content';

/**
 * @param before the edition that `sent` took the place of.
 * @throws Error where the hash of either does not hold.
 */
export function toChanges(sent: EditionRecordFragment, before: EditionRecordFragment): Changes {
  const content = toEditionContent(sent);
  return {
    slug: sent.slug,
    url: sent.url,
    language: content.language,
    headline: content.headline,
    company: { slug: content.company.slug, name: content.company.name },
    timeZone: content.company.timeZone,
    number: sent.edition.number,
    issuedAt: sent.edition.issuedAt,
    notice: content.notice,
    sections: toTextDifference(toEditionContent(before), content)
      .filter(({ isChanged }) => isChanged)
      .map(withoutOmitted),
  };
}

/** What a page leaves out need not be kept with it. */
function withoutOmitted({ runs, ...section }: DifferenceSection): DifferenceSection {
  return { ...section, runs: runs.map((run) => (run.kind === 'omitted' ? omitted : run)) };
}

const omitted = { kind: 'omitted', text: '' } as const;
