import { editionPath, releasePath } from '@dateline/contract';
import { toDirection } from '@dateline/release';
import type { Changes } from '../../domain/changes';
import { useLanguage, useMessages } from '../../language/language-context';
import { InstantWithUtc } from '../../ui/instant';
import { ChangedPart } from './changed-part';

/** What a correction changed: its notice, then the words themselves, part by part. */
export function ChangesDocument({ changes }: { changes: Changes }) {
  const { slug, number, headline, language, timeZone, issuedAt, notice, sections } = changes;
  const messages = useMessages();
  const words = messages.changes;
  const issued = { lang: language, dir: toDirection(language) };
  return (
    <article className="changes" lang={useLanguage()}>
      <header className="release-head">
        <p className="facts">
          <span>
            <InstantWithUtc at={issuedAt} timeZone={timeZone} />
          </span>
          <span>{words.against(number, number - 1)}</span>
        </p>
        <h1>{words.heading(number)}</h1>
        <p className="subheadline" {...issued}>
          <a href={releasePath(slug)}>{headline}</a>
        </p>
        {notice !== null && (
          <div className="notice" role="note" aria-label={messages.release.correction}>
            <p className="words" {...issued}>
              {notice}
            </p>
          </div>
        )}
        <p className="ways">
          <a href={editionPath(slug, number - 1)}>{words.asItWas(number - 1)}</a>
          <a href={editionPath(slug, number)}>{words.asCorrected(number)}</a>
        </p>
      </header>
      {sections.length > 0 ? <Legend /> : <p className="legend">{words.onlyForm}</p>}
      {sections.map((section) => (
        <ChangedPart key={section.part} section={section} language={language} />
      ))}
    </article>
  );
}

function Legend() {
  const words = useMessages().changes;
  return (
    <p className="legend">
      <del>{words.legendRemoved}</del> <ins>{words.legendAdded}</ins>
      <span>{words.legendRest}</span>
    </p>
  );
}
