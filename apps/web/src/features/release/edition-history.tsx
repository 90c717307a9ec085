import { changesPath, editionPath } from '@dateline/contract';
import type { EditionNote, Release } from '../../domain/release';
import { useLanguage, useMessages } from '../../language/language-context';
import { Fingerprint } from '../../ui/fingerprint';
import { InstantWithUtc } from '../../ui/instant';

interface EditionHistoryProps {
  release: Release;
  /** Every edition, the first one first. */
  editions: EditionNote[];
}

/** Every edition that the public saw, the current one first, each with its address and its hash. */
export function EditionHistory({ release, editions }: EditionHistoryProps) {
  const { historyTitle } = useMessages().release;
  return (
    <section
      className="history"
      id="editions"
      aria-labelledby="editions-title"
      lang={useLanguage()}
    >
      <h2 id="editions-title">{historyTitle}</h2>
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
  const messages = useMessages().release;
  return (
    <>
      <div>
        <h3>{messages.historyLine[note.kind](note.number)}</h3>
        <p className="note">
          <InstantWithUtc at={note.issuedAt} timeZone={timeZone} />
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
            <span>{messages.readingIt}</span>
          ) : (
            <a href={editionPath(slug, note.number)}>{messages.readEdition(note.number)}</a>
          )}
          {note.number > 1 && (
            <a href={changesPath(slug, note.number)}>{messages.whatChanged(note.number)}</a>
          )}
        </p>
        <p className="hash">
          <Fingerprint hash={note.contentHash} />
        </p>
      </div>
    </>
  );
}
