import { namesCompany } from '../../names/company-words';
import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';
import { listOwnedBlocks } from './list-owned-blocks';

/** What the writer wrote; a block that names its own company says nothing about the text. */
const ownFields = new Set(['headline', 'subheadline', 'summary', 'dateline', 'body', 'source']);

export const blockCompany: Rule = {
  name: 'block-company',
  severity: 'error',
  languages: null,
  *check({ release, passages }) {
    const own = passages.filter(({ field }) => ownFields.has(field));
    for (const { kind, field, name, owner } of listOwnedBlocks(release)) {
      const { company } = owner;
      if (company === null || isSame(company, release.company)) continue;
      if (own.some(({ text }) => namesCompany(text, company))) continue;
      yield {
        place: toWholePlace(field),
        message: `“${name}” is the ${kind} of ${company.name}, which the text does not name: take it out, or choose one of the release’s own company.`,
        ...(kind === 'boilerplate' && { severity: 'warning' as const }),
      };
    }
  },
};

interface Names {
  name: string;
  legalName: string;
}

function isSame(one: Names, other: Names | null): boolean {
  return one.name === other?.name && one.legalName === other.legalName;
}
