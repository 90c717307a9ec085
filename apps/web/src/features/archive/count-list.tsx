import { useId, type ReactNode } from 'react';
import { useLocale } from '../../language/language-context';

export interface Counted {
  name: ReactNode;
  key: string;
  path: string;
  count: number;
  /** BCP 47, of the name where it is another than of the page. */
  language?: string;
}

interface CountListProps {
  title: string;
  entries: Counted[];
  /** What leads to the rest of very many. */
  allTitle: (count: string) => string;
}

/** Of very many headings these stand open. */
const mostOpen = 12;

/** Headings with how many releases stand under each. */
export function CountList({ title, entries, allTitle }: CountListProps) {
  const id = useId();
  const count = new Intl.NumberFormat(useLocale()).format(entries.length);
  const isLong = entries.length > mostOpen + 2;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Entries entries={isLong ? entries.slice(0, mostOpen) : entries} />
      {isLong && (
        <details>
          <summary>{allTitle(count)}</summary>
          <Entries entries={entries.slice(mostOpen)} />
        </details>
      )}
    </section>
  );
}

function Entries({ entries }: { entries: Counted[] }) {
  const format = new Intl.NumberFormat(useLocale());
  return (
    <ul className="counts">
      {entries.map(({ key, name, path, count, language }) => (
        <li key={key}>
          <a href={path} lang={language}>
            <bdi>{name}</bdi>
          </a>
          <span className="note">{format.format(count)}</span>
        </li>
      ))}
    </ul>
  );
}
