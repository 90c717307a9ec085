import { searchPath } from '@dateline/contract';
import type { SearchQuestion } from '../../domain/search';

/** The public path of a question, without a language; what is not asked is not in it. */
export function toSearchPath({ words, ...conditions }: Partial<SearchQuestion>): string {
  const query = toSearchQuery({ words, ...conditions });
  return `${searchPath}${query}`;
}

/** The same from `?` on; empty for an empty question. */
export function toSearchQuery({ words, ...conditions }: Partial<SearchQuestion>): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const name of ['company', 'category', 'year', 'language', 'after'] as const) {
    const value = conditions[name];
    if (value !== null && value !== undefined) parameters.set(name, String(value));
  }
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}
