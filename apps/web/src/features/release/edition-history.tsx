import { changesPath, editionPath } from '@dateline/contract';
import type { EditionNote, Release } from '../../domain/release';
import { Fingerprint } from '../../ui/fingerprint';
import { InstantWithUtc } from '../../ui/instant';

const kinds: Record<EditionNote['kind'], string> = {
  issuance: 'first issued',
  archive: 'first issued elsewhere',
  correction: 'a correction',
};

interface EditionHistoryProps {
  release: Release;
  /** Every edition, the first one first. */
  editions: EditionNote[];
}

/** Every edition that the public saw, the current one first, each with its address and its hash. */
export function EditionHistory({ release, editions }: EditionHistoryProps) {
  return (
    <section className="history" id="editions" aria-labelledby="editions-title" lang="en">
      <h2 id="editions-title">All editions of this release</h2>
      <ol reversed>
        {editions.toReversed().map((note) => (
          <li key={note.number}>
            <Line release={release} note={note} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ release, note }: { release: Release; note: EditionNote }) {
  const { slug, timeZone, language, edition } = release;
  return (
    <>
      <div>
        <h3>{`Edition ${note.number}, ${kinds[note.kind]}`}</h3>
        <p className="note">
          <InstantWithUtc at={note.issuedAt} timeZone={timeZone} language={language} />
        </p>
      </div>
      <div className="what">
        {note.notice !== null && (
          <p className="words" lang={language}>
            {note.notice}
          </p>
        )}
        <p className="ways">
          {note.number === edition.number ? (
            <span>You are reading it</span>
          ) : (
            <a href={editionPath(slug, note.number)}>{`Read edition ${note.number}`}</a>
          )}
          {note.number > 1 && (
            <a href={changesPath(slug, note.number)}>{`What edition ${note.number} changed`}</a>
          )}
        </p>
        <p className="hash">
          <Fingerprint hash={note.contentHash} />
        </p>
      </div>
    </>
  );
}
