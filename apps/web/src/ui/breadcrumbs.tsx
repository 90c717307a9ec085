import { useLanguage, useMessages } from '../language/language-context';

export interface Crumb {
  name: string;
  path: string;
}

/** The way from the newsroom's home to the page, which itself is not named again. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { common } = useMessages();
  return (
    <nav className="crumbs" aria-label={common.youAreHere} lang={useLanguage()}>
      <ol>
        {crumbs.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
