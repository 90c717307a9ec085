import { editionPath, filePath, toPublicUrl } from '@dateline/contract';
import type { TypesetEdition } from '@dateline/typesetting';
import { findUnlessWithdrawn } from '../withdrawals/find-unless-withdrawn';
import { askCms } from './ask-cms';
import { TypesetEditionDocument, type TypesetEditionQuery } from './generated/operations';
import { SingleFlight } from './single-flight';
import { toEditionContent } from './to-edition-content';
import { toEditionKind } from './to-edition-kind';
import { toWithdrawal } from './to-withdrawal';

const flights = new SingleFlight<TypesetEdition | null>();

/**
 * One edition as it is typeset, from the content that its hash holds for; null where it was
 * withdrawn, or where the CMS says that there is no such edition. Throws on any doubt. A crowd
 * asks the CMS once.
 */
export function findTypesetEdition(slug: string, number: number): Promise<TypesetEdition | null> {
  return flights.run(`${slug}/${number}`, () => askForEdition(slug, number));
}

function askForEdition(slug: string, number: number): Promise<TypesetEdition | null> {
  return findUnlessWithdrawn(slug, async () => {
    const { release, withdrawal } = await askCms(TypesetEditionDocument, { slug, number });
    return {
      withdrawal: withdrawal && toWithdrawal(withdrawal),
      found: release && toTypesetEdition(release),
    };
  });
}

function toTypesetEdition(sent: NonNullable<TypesetEditionQuery['release']>): TypesetEdition {
  const { edition } = sent;
  const content = toEditionContent(sent);
  const kind = toEditionKind(edition.kind);
  const { origin } = new URL(edition.url);
  return {
    content,
    number: edition.number,
    kind,
    issuedAt: edition.issuedAt,
    firstIssuedAt: sent.issuedAt,
    contentHash: edition.contentHash,
    // Under the edition's own slug: a later correction may move the release, and changes no PDF.
    url: toPublicUrl(origin, editionPath(content.slug, edition.number)),
    attachmentUrls: content.attachments.map(({ file }) => toPublicUrl(origin, filePath(file))),
  };
}
