import type { ContactCard } from '@dateline/syndication';
import { findUnlessWithdrawn } from '../withdrawals/find-unless-withdrawn';
import { askCms } from './ask-cms';
import { ContactCardDocument } from './generated/operations';
import { toContact } from './to-contact';
import { toWithdrawal } from './to-withdrawal';

export interface FoundContact {
  card: Omit<ContactCard, 'url'>;
  /** The release's current slug. */
  slug: string;
}

/**
 * A contact of an edition, counted from 0; null where there is none, or the release was withdrawn.
 * Throws on any doubt.
 */
export function findContact(
  slug: string,
  number: number,
  index: number,
): Promise<FoundContact | null> {
  return findUnlessWithdrawn(slug, async () => {
    const { release, withdrawal } = await askCms(ContactCardDocument, { slug, number });
    const contact = release?.contacts[index];
    return {
      withdrawal: withdrawal && toWithdrawal(withdrawal),
      found:
        release && contact
          ? {
              slug: release.slug,
              card: {
                contact: toContact(contact),
                companyName: release.company.name,
                website: release.company.website,
                issuedAt: release.edition.issuedAt,
              },
            }
          : null,
    };
  });
}
