import type { ArchiveCounts } from '../../domain/archive';
import type { SearchQuestion } from '../../domain/search';
import { useMessages } from '../../language/language-context';
import { toLanguageName } from '../../ui/to-language-name';
import { usePath } from '../../ui/use-path';
import { toSearchPath } from './to-search-path';

interface ActiveConditionsProps {
  question: SearchQuestion;
  counts: ArchiveCounts;
}

/** Each condition of the question with a link to the same question without it. */
export function ActiveConditions({ question, counts }: ActiveConditionsProps) {
  const { search } = useMessages();
  const to = usePath();
  const active = listConditions(question, counts);
  if (active.length === 0) return null;
  const toPathWithout = (changes: Partial<SearchQuestion>) =>
    to(toSearchPath({ ...question, after: null, ...changes }));
  return (
    <ul className="conditions" aria-label={search.active}>
      {active.map(({ part, name }) => (
        <li key={part}>
          <a href={toPathWithout({ [part]: null })} aria-label={search.remove(name)}>
            <bdi>{name}</bdi> <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <a className="all" href={to(toSearchPath({ words: question.words }))}>
            {search.removeAll}
          </a>
        </li>
      )}
    </ul>
  );
}

function listConditions(
  { company, category, year, language }: SearchQuestion,
  counts: ArchiveCounts,
) {
  const toName = (entries: readonly { slug: string; name: string }[], slug: string | null) =>
    entries.find((one) => one.slug === slug)?.name ?? slug;
  return [
    { part: 'company', name: toName(counts.companies, company) },
    { part: 'category', name: toName(counts.categories, category) },
    { part: 'year', name: year === null ? null : String(year) },
    { part: 'language', name: language === null ? null : toLanguageName(language) },
  ].flatMap(({ part, name }) => (name === null ? [] : [{ part, name }]));
}
