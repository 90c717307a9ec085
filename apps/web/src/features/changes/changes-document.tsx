import { editionPath, releasePath } from '@dateline/contract';
import type { Changes } from '../../domain/changes';
import { InstantWithUtc } from '../../ui/instant';
import { ChangedPart } from './changed-part';

/** What a correction changed: its notice, then the words themselves, part by part. */
export function ChangesDocument({ changes }: { changes: Changes }) {
  const { slug, number, headline, language, timeZone, issuedAt, notice, sections } = changes;
  return (
    <article className="changes" lang="en">
      <header className="release-head">
        <p className="facts">
          <span>
            <InstantWithUtc at={issuedAt} timeZone={timeZone} language={language} />
          </span>
          <span>{`Edition ${number} against edition ${number - 1}`}</span>
        </p>
        <h1>{`What edition ${number} changed`}</h1>
        <p className="subheadline" lang={language}>
          <a href={releasePath(slug)}>{headline}</a>
        </p>
        {notice !== null && (
          <div className="notice" role="note" aria-label="Correction">
            <p className="words" lang={language}>
              {notice}
            </p>
          </div>
        )}
        <p className="ways">
          <a href={editionPath(slug, number - 1)}>{`Edition ${number - 1}, as it was`}</a>
          <a href={editionPath(slug, number)}>{`Edition ${number}, as corrected`}</a>
        </p>
      </header>
      {sections.length > 0 ? <Legend /> : <OnlyForm />}
      {sections.map((section) => (
        <ChangedPart key={section.part} section={section} language={language} />
      ))}
    </article>
  );
}

function Legend() {
  return (
    <p className="legend">
      <del>Words that were taken out</del> <ins>Words that were put in</ins>
      <span>The rest stayed as it was; … stands for more of it.</span>
    </p>
  );
}

function OnlyForm() {
  return (
    <p className="legend">
      No word was taken out or put in. The two editions differ in their form alone.
    </p>
  );
}
