import { toDirection } from '@dateline/release';
import type { EditionNote, Release, ReleaseContext } from '../../domain/release';
import type { Shell } from '../../domain/shell';
import { useLanguage, useMessages } from '../../language/language-context';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { IssuedText } from './body/issued-text';
import { toTextContext } from './body/text-context';
import { Citation } from './citation';
import { ContactList } from './contact-list';
import { EditionHistory } from './edition-history';
import { EditionProof } from './edition-proof';
import { FileList } from './file-list';
import { LinkList } from './link-list';
import { MoreReleases } from './more-releases';
import { PrintFoot } from './print-foot';
import { ReleaseHeader } from './release-header';
import { ShareLinks } from './share-links';
import { TextSection } from './text-section';
import { toReleaseCrumbs } from './to-release-crumbs';

interface ReleaseDocumentProps {
  release: Release;
  /** Every edition, the first one first; a release of one edition has no history to show. */
  editions?: EditionNote[];
  /** What stands around the release; none where it is shown by itself. */
  context?: ReleaseContext;
  shell: Shell;
}

/**
 * A release as its page shows it: the document in the order of print, and beside it what the
 * newsroom adds. The `data-` attributes tell machines which edition they see.
 */
export function ReleaseDocument({ release, editions = [], context, shell }: ReleaseDocumentProps) {
  const { body, boilerplates, disclaimers, contacts, edition, language } = release;
  const messages = useMessages().release;
  const spoken = useLanguage();
  const texts = [body, ...[...boilerplates, ...disclaimers].map((block) => block.body)];
  const hasHistory = editions.length > 1;
  const text = toTextContext(texts, release.pictures);
  return (
    <>
      {release.issuedAt !== null && <Breadcrumbs crumbs={toReleaseCrumbs(release, shell)} />}
      <article
        className="release"
        lang={language}
        dir={toDirection(language)}
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
              <IssuedText body={body} dateline={release.dateline} context={text} />
            </div>
            {boilerplates.map((block, index) => (
              <TextSection key={index} kind="boilerplate" block={block} context={text} />
            ))}
            {disclaimers.map((block, index) => (
              <TextSection key={index} kind="disclaimer" block={block} context={text} />
            ))}
            {contacts.length > 0 && <ContactList release={release} />}
            {release.source !== null && (
              <p className="source" lang={spoken}>
                {messages.source(release.source)}
              </p>
            )}
          </div>
          <aside
            className="margin"
            aria-label={messages.about}
            lang={spoken}
            dir={toDirection(spoken)}
          >
            <FileList files={release.attachments} pdfPath={edition.pdfPath} />
            {release.links.length > 0 && <LinkList links={release.links} />}
            <EditionProof release={release} />
            {release.issuedAt !== null && <ShareLinks release={release} />}
            {release.issuedAt !== null && <Citation release={release} />}
          </aside>
        </div>
        {hasHistory && <EditionHistory release={release} editions={editions} />}
        <PrintFoot release={release} />
      </article>
      {context && <MoreReleases company={release.company} context={context} />}
    </>
  );
}
