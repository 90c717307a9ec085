import { toPathInLanguage } from '@dateline/contract';
import type { Shell } from '../domain/shell';

/**
 * A page's path in the language that the visitor reads: the bare one where the newsroom prefers
 * that language. For pages that there are in each language, which a release's own is not.
 */
export function toShellPath({ newsroom, language }: Shell, path: string): string {
  return (newsroom?.language ?? 'en') === language ? path : toPathInLanguage(path, language);
}
