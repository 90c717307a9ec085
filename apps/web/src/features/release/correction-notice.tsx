import { changesPath } from '@dateline/contract';
import type { Release } from '../../domain/release';
import { useLanguage, useMessages } from '../../language/language-context';
import { InstantWithUtc } from '../../ui/instant';
import { Worded } from '../../ui/worded';

interface CorrectionNoticeProps {
  release: Release;
  /** Whether the page lists the release's editions. */
  hasHistory: boolean;
}

/** Over the headline of a corrected release: since when, what was wrong, and what changed. */
export function CorrectionNotice({ release, hasHistory }: CorrectionNoticeProps) {
  const { edition, notice, slug, timeZone } = release;
  const messages = useMessages().release;
  const language = useLanguage();
  const { issuedAt } = edition;
  return (
    <div className="notice" role="note" aria-label={messages.correction}>
      <p className="correction" lang={language}>
        {issuedAt === null ? (
          messages.correctionNotIssued
        ) : (
          <Worded
            text={messages.correctedOn}
            parts={{ when: <InstantWithUtc at={issuedAt} timeZone={timeZone} /> }}
          />
        )}
      </p>
      {notice !== null && <p className="words">{notice}</p>}
      {issuedAt !== null && (
        <p className="ways" lang={language}>
          {`${messages.thisIsEdition(edition.number)} `}
          <a href={changesPath(slug, edition.number)}>{messages.seeChanges}</a>
          {hasHistory && <a href="#editions">{messages.allEditions}</a>}
        </p>
      )}
    </div>
  );
}
