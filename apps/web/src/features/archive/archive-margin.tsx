import type { ArchiveCounts } from '../../domain/archive';
import { useMessages } from '../../language/language-context';
import { toLanguageName } from '../../ui/to-language-name';
import { usePath } from '../../ui/use-path';
import { toSearchPath } from '../search/to-search-path';
import { CountList } from './count-list';

/** The releases by topic, company and language; what there is but one of divides nothing. */
export function ArchiveMargin({ counts }: { counts: ArchiveCounts }) {
  const { archive } = useMessages();
  const to = usePath();
  const { categories, companies, languages } = counts;
  return (
    <aside className="margin" aria-label={archive.topics}>
      {categories.length > 0 && (
        <CountList
          title={archive.topics}
          allTitle={archive.all}
          entries={categories.map(({ slug, name, count }) => ({
            key: slug,
            name,
            count,
            path: to(toSearchPath({ category: slug })),
          }))}
        />
      )}
      {companies.length > 1 && (
        <CountList
          title={archive.companies}
          allTitle={archive.all}
          entries={companies.map(({ slug, name, count }) => ({
            key: slug,
            name,
            count,
            path: to(toSearchPath({ company: slug })),
          }))}
        />
      )}
      {languages.length > 1 && (
        <CountList
          title={archive.languages}
          allTitle={archive.all}
          entries={languages.map(({ language, count }) => ({
            key: language,
            name: toLanguageName(language),
            language,
            count,
            path: to(toSearchPath({ language })),
          }))}
        />
      )}
    </aside>
  );
}
