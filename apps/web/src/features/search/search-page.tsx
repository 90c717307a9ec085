import type { SearchAnswer, SearchQuestion } from '../../domain/search';
import { useMessages } from '../../language/language-context';
import { ActiveConditions } from './active-conditions';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';

/** What a question came to: an answer, none just now, or that it was not asked as one can be. */
export type SearchOutcome =
  | { kind: 'answer'; answer: SearchAnswer }
  | { kind: 'no-answer' }
  /** Something was sent to the page instead of its being read. */
  | { kind: 'only-read' }
  | { kind: 'unclear'; parameter: 'q' | 'company' | 'category' | 'year' | 'language' | 'after' };

interface SearchPageProps {
  question: SearchQuestion;
  outcome: SearchOutcome;
}

/** The question, and below it what it came to. */
export function SearchPage({ question, outcome }: SearchPageProps) {
  const { search } = useMessages();
  const counts = outcome.kind === 'answer' ? outcome.answer.counts : null;
  return (
    <>
      <header className="page-head">
        <h1>{search.title}</h1>
      </header>
      <SearchForm question={question} counts={counts} />
      {outcome.kind === 'answer' && (
        <>
          <ActiveConditions question={question} counts={outcome.answer.counts} />
          <SearchResults question={question} answer={outcome.answer} />
        </>
      )}
      {outcome.kind === 'no-answer' && (
        <section className="outcome" role="alert">
          <h2>{search.notNow}</h2>
          <p>{search.notNowText}</p>
        </section>
      )}
      {outcome.kind === 'only-read' && (
        <section className="outcome" role="alert">
          <h2>{search.onlyRead}</h2>
          <p>{search.onlyReadText}</p>
        </section>
      )}
      {outcome.kind === 'unclear' && (
        <section className="outcome" role="alert">
          <h2>{search.unclear}</h2>
          <p>{search.unclearText(search.parameters[outcome.parameter])}</p>
        </section>
      )}
    </>
  );
}
