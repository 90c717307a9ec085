import { searchPath } from '@dateline/contract';
import { useLocale, useMessages } from '../../language/language-context';
import type { ArchiveCounts } from '../../domain/archive';
import type { SearchQuestion } from '../../domain/search';
import { toLanguageName } from '../../ui/to-language-name';
import { usePath } from '../../ui/use-path';

interface SearchFormProps {
  question: SearchQuestion;
  /** Null where the newsroom could not be asked: the conditions are kept all the same. */
  counts: ArchiveCounts | null;
}

/** The question as a form that works without a script, each condition with its count. */
export function SearchForm({ question, counts }: SearchFormProps) {
  const { search } = useMessages();
  const to = usePath();
  return (
    <form className="search-form" role="search" action={to(searchPath)} aria-label={search.title}>
      <label className="wide">
        {search.words}
        <input
          type="search"
          name="q"
          defaultValue={question.words}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <Choice
        name="company"
        label={search.company}
        any={search.anyCompany}
        chosen={question.company}
        options={(counts?.companies ?? []).map(({ slug, ...one }) => ({ value: slug, ...one }))}
      />
      <Choice
        name="category"
        label={search.topic}
        any={search.anyTopic}
        chosen={question.category}
        options={(counts?.categories ?? []).map(({ slug, ...one }) => ({ value: slug, ...one }))}
      />
      <Choice
        name="year"
        label={search.year}
        any={search.anyYear}
        chosen={question.year === null ? null : String(question.year)}
        options={(counts?.years ?? []).map(({ year, count }) => ({
          value: String(year),
          name: String(year),
          count,
        }))}
      />
      <Choice
        name="language"
        label={search.language}
        any={search.anyLanguage}
        chosen={question.language}
        options={(counts?.languages ?? []).map(({ language, count }) => ({
          value: language,
          name: toLanguageName(language),
          count,
        }))}
      />
      <button type="submit">{search.submit}</button>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  any: string;
  chosen: string | null;
  options: { value: string; name: string; count: number }[];
}

/** One condition. What there is but one of, or none, is not asked for, unless it is chosen. */
function Choice({ name, label, any, chosen, options }: ChoiceProps) {
  const { search } = useMessages();
  const format = new Intl.NumberFormat(useLocale());
  if (chosen === null && options.length < 2) return null;
  const isListed = chosen === null || options.some(({ value }) => value === chosen);
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {!isListed && <option value={chosen}>{chosen}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {search.option(option.name, format.format(option.count))}
          </option>
        ))}
      </select>
    </label>
  );
}
