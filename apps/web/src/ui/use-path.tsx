import { createContext, useContext, type ReactNode } from 'react';
import type { Shell } from '../domain/shell';
import { toShellPath } from './to-shell-path';

const CurrentShell = createContext<Shell | null>(null);

/** What is inside leads to pages in the language of this shell. */
export function PathProvider({ shell, children }: { shell: Shell; children: ReactNode }) {
  return <CurrentShell value={shell}>{children}</CurrentShell>;
}

/** Leads to a page that is no release in the language that the visitor reads. */
export function usePath(): (path: string) => string {
  const shell = useContext(CurrentShell);
  return (path) => (shell ? toShellPath(shell, path) : path);
}
