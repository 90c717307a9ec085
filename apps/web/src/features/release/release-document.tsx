import type { Edition, EditionNote, Release } from '../../domain/release';
import { IssuedText } from './body/issued-text';
import { toTextContext } from './body/text-context';
import { ContactList } from './contact-list';
import { EditionHistory } from './edition-history';
import { EditionProof } from './edition-proof';
import { FileList } from './file-list';
import { LinkList } from './link-list';
import { ReleaseHeader } from './release-header';
import { TextSection } from './text-section';

interface ReleaseDocumentProps {
  release: Release;
  /** Every edition, the first one first; a release of one edition has no history to show. */
  editions?: EditionNote[];
}

/**
 * A release as its page shows it: the document in the order of print, and beside it what the
 * newsroom adds. The `data-` attributes tell machines which edition they see.
 */
export function ReleaseDocument({ release, editions = [] }: ReleaseDocumentProps) {
  const { body, boilerplates, disclaimers, contacts, source, edition } = release;
  const texts = [body, ...[...boilerplates, ...disclaimers].map((block) => block.body)];
  const hasHistory = editions.length > 1;
  const context = toTextContext(texts, release.pictures);
  return (
    <article
      className="release"
      lang={release.language}
      data-release={release.urn}
      data-edition={edition.number}
      data-edition-kind={edition.kind}
      data-content-hash={edition.contentHash}
      data-issued-at={release.issuedAt}
      data-updated-at={edition.issuedAt}
    >
      <ReleaseHeader release={release} hasHistory={hasHistory} />
      <div className="columns">
        <div className="document">
          <div className="text">
            <IssuedText body={body} dateline={release.dateline} context={context} />
          </div>
          {boilerplates.map((block, index) => (
            <TextSection key={index} kind="boilerplate" block={block} context={context} />
          ))}
          {disclaimers.map((block, index) => (
            <TextSection key={index} kind="disclaimer" block={block} context={context} />
          ))}
          {contacts.length > 0 && <ContactList contacts={contacts} />}
          {source !== null && <p className="source">{`Source: ${source}`}</p>}
        </div>
        <aside className="margin" aria-label="About this release" lang="en">
          <EditionProof release={release} />
          {release.attachments.length > 0 && <FileList files={release.attachments} />}
          {release.links.length > 0 && <LinkList links={release.links} />}
        </aside>
      </div>
      {hasHistory && <EditionHistory release={release} editions={editions} />}
      <div className="print-foot" aria-hidden="true">
        <p>{release.url}</p>
        <p>{`${toName(edition)}, SHA-256 ${edition.contentHash}`}</p>
      </div>
    </article>
  );
}

/** What the foot of each printed page says, for sheets that lost the others. */
function toName({ number, issuedAt, isCurrent }: Edition): string {
  if (issuedAt === null) return 'Preview, not issued, not to be passed on';
  return `Edition ${number}${isCurrent ? '' : ', superseded'}`;
}
