import { searchPath } from '@dateline/contract';
import type { Shell } from '../domain/shell';
import { useMessages } from '../language/language-context';
import { toShellPath } from './to-shell-path';

/** Where `enhance.js` asks for releases while a word is typed. */
const suggestPath = `${searchPath}/suggest`;

/** The way to the search page with a word; `enhance.js` shows releases while it is typed. */
export function SearchField({ shell }: { shell: Shell }) {
  const { common } = useMessages();
  return (
    <form
      className="search-field"
      role="search"
      action={toShellPath(shell, searchPath)}
      aria-label={common.search}
    >
      <input
        type="search"
        name="q"
        aria-label={common.searchField}
        placeholder={common.searchField}
        maxLength={200}
        autoComplete="off"
        data-suggest={suggestPath}
      />
      <button type="submit">{common.search}</button>
    </form>
  );
}
