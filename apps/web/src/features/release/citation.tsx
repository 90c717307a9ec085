import { editionPath, toPublicUrl } from '@dateline/contract';
import { toLocalInstant } from '@dateline/release';
import type { Release } from '../../domain/release';
import { useLocale, useMessages } from '../../language/language-context';
import { CopyButton } from '../../ui/copy-button';

/** A line to cite the edition with: its own address and the start of its hash stay true for good. */
export function Citation({ release }: { release: Release }) {
  const { company, headline, issuedAt, timeZone, edition, slug, url } = release;
  const { cite, citation, copyCitation } = useMessages().release;
  const locale = useLocale();
  const text = citation({
    company: company.name,
    headline,
    day: toLocalInstant(edition.issuedAt ?? issuedAt ?? '', timeZone, locale).day,
    edition: edition.number,
    url: toPublicUrl(url, editionPath(slug, edition.number)),
    hash: edition.contentHash.slice(0, 12),
  });
  return (
    <section className="citation" id="cite">
      <h2>{cite}</h2>
      <p className="cited">{text}</p>
      <CopyButton text={text} label={copyCitation} />
    </section>
  );
}
