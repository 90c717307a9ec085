import { archivePath } from '@dateline/contract';
import type { SearchAnswer, SearchQuestion } from '../../domain/search';
import { useLocale, useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';
import { Worded } from '../../ui/worded';
import { ReleaseItem } from '../release-list/release-item';
import { MatchRuns } from './match-runs';
import { toSearchPath } from './to-search-path';

interface SearchResultsProps {
  question: SearchQuestion;
  answer: SearchAnswer;
}

/** The releases that were found, the best first, and the way to more. */
export function SearchResults({ question, answer }: SearchResultsProps) {
  const { search } = useMessages();
  const locale = useLocale();
  const to = usePath();
  const { hits, totalCount, isTotalExact, nextCursor } = answer;
  if (hits.length === 0) return <NoResults question={question} />;
  const total = new Intl.NumberFormat(locale).format(totalCount);
  return (
    <section className="results" aria-labelledby="results">
      <h2 id="results" className="section-title">
        {isTotalExact ? search.total(total, totalCount === 1) : search.totalOver(total)}
      </h2>
      <SearchedFor question={question} answer={answer} />
      <ul className="releases">
        {hits.map(({ release, match }) => (
          <ReleaseItem
            key={release.slug}
            release={release}
            namesCompany
            headline={match && <MatchRuns runs={match.headline} />}
            passage={match && match.passage.length > 0 && <MatchRuns runs={match.passage} />}
          />
        ))}
      </ul>
      <p className="beyond">
        {nextCursor !== null && (
          <a href={to(toSearchPath({ ...question, after: nextCursor }))} rel="next">
            {search.next}
          </a>
        )}
        {question.after !== null && (
          <a href={to(toSearchPath({ ...question, after: null }))}>{search.first}</a>
        )}
      </p>
    </section>
  );
}

/** Tells whoever mistyped which words were looked for instead. */
function SearchedFor({ question, answer: { searchedFor } }: SearchResultsProps) {
  const { search } = useMessages();
  if (searchedFor === null) return null;
  return (
    <p className="searched-for">
      <Worded
        text={search.searchedFor}
        parts={{
          asked: <q>{question.words}</q>,
          found: <strong>{searchedFor}</strong>,
        }}
      />
    </p>
  );
}

function NoResults({ question }: { question: SearchQuestion }) {
  const { search } = useMessages();
  const to = usePath();
  const { company, category, year, language } = question;
  const hasConditions = [company, category, year, language].some((one) => one !== null);
  return (
    <section className="outcome">
      <h2>{search.none}</h2>
      <p>{search.noneAdvice}</p>
      <ul>
        {question.words !== '' && <li>{search.advice.spelling}</li>}
        {hasConditions && <li>{search.advice.conditions}</li>}
        <li>
          <a href={to(archivePath)}>{search.advice.archive}</a>
        </li>
      </ul>
    </section>
  );
}
