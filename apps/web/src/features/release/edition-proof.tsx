import type { Release } from '../../domain/release';
import { Instant } from '../../ui/instant';

/** Which edition this is, since when it stands, and the hash that proves it. */
export function EditionProof({ release }: { release: Release }) {
  const { edition } = release;
  return (
    <section className="proof" id="edition">
      <h2>{`Edition ${edition.number}, ${title(edition.kind)}`}</h2>
      <p>
        <Standing release={release} />
      </p>
      <p className="hash">
        <span>SHA-256 of its content</span>
        <code>{edition.contentHash.match(/.{8}/g)?.join(' ')}</code>
      </p>
    </section>
  );
}

function title(kind: Release['edition']['kind']): string {
  if (kind === 'correction') return 'corrected';
  return kind === 'archive' ? 'as issued elsewhere' : 'as issued';
}

function Standing({ release }: { release: Release }) {
  const { edition, timeZone, language } = release;
  const issued = <Instant at={release.issuedAt} timeZone={timeZone} language={language} />;
  switch (edition.kind) {
    case 'issuance':
      return <>No word has changed since {issued}.</>;
    case 'archive':
      return <>Kept as it was issued on {issued}, before this newsroom.</>;
    case 'correction':
      return (
        <>
          Corrected <Instant at={release.updatedAt} timeZone={timeZone} language={language} />.
          First issued {issued}.
        </>
      );
  }
}
