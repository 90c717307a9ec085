import { changesPath, releasePath } from '@dateline/contract';
import type { Release } from '../../domain/release';
import { useLanguage, useMessages } from '../../language/language-context';
import { Instant } from '../../ui/instant';
import { Worded } from '../../ui/worded';

/** Over an edition at its own address: whether it still counts, and the way to the one that does. */
export function EditionBanner({ release }: { release: Release }) {
  const { edition, slug, timeZone } = release;
  const { number, issuedAt, isCurrent } = edition;
  const messages = useMessages().release;
  const language = useLanguage();
  const when = issuedAt !== null && <Instant at={issuedAt} timeZone={timeZone} />;
  if (isCurrent) {
    return (
      <aside className="banner" aria-label={messages.aboutEdition} lang={language}>
        <div className="frame">
          <p>
            <strong>{messages.currentEdition(number)}</strong> {messages.currentStays}
          </p>
          <p className="ways">
            <a href={releasePath(slug)}>{messages.ownAddress}</a>
          </p>
        </div>
      </aside>
    );
  }
  return (
    <aside className="banner superseded" aria-label={messages.aboutEdition} lang={language}>
      <div className="frame">
        <p>
          <strong>{messages.supersededEdition(number)}</strong>{' '}
          <Worded text={messages.supersededKept} parts={{ when }} />
        </p>
        <p className="ways">
          <a href={releasePath(slug)}>{messages.readCurrent}</a>
          <a href={changesPath(slug, number + 1)}>{messages.whatChanged(number + 1)}</a>
        </p>
      </div>
    </aside>
  );
}
