import type { Edition, Release } from '../../domain/release';
import { Fingerprint } from '../../ui/fingerprint';
import { Instant } from '../../ui/instant';

/** Which edition this is, since when it stands, and the hash that proves it. */
export function EditionProof({ release }: { release: Release }) {
  const { edition } = release;
  return (
    <section className="proof" id="edition">
      <h2>{`Edition ${edition.number}, ${title(edition)}`}</h2>
      <p>
        <Standing release={release} />
      </p>
      <p className="hash">
        <span>SHA-256 of its content</span>
        <Fingerprint hash={edition.contentHash} />
      </p>
    </section>
  );
}

function title({ kind, issuedAt, isCurrent }: Edition): string {
  if (issuedAt === null) return 'not issued';
  if (!isCurrent) return 'superseded';
  if (kind === 'correction') return 'corrected';
  return kind === 'archive' ? 'as issued elsewhere' : 'as issued';
}

function Standing({ release }: { release: Release }) {
  const { edition, timeZone, language } = release;
  if (release.issuedAt === null || edition.issuedAt === null) {
    return <>This is what would be issued, if nothing is changed.</>;
  }
  const issued = <Instant at={release.issuedAt} timeZone={timeZone} language={language} />;
  const since = <Instant at={edition.issuedAt} timeZone={timeZone} language={language} />;
  if (!edition.isCurrent) {
    return <>Kept as it was issued on {since}. A later edition has taken its place.</>;
  }
  switch (edition.kind) {
    case 'issuance':
      return <>No word has changed since {issued}.</>;
    case 'archive':
      return <>Kept as it was issued on {issued}, before this newsroom.</>;
    case 'correction':
      return (
        <>
          Corrected {since}. First issued {issued}.
        </>
      );
  }
}
