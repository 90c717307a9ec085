import type { MediaItem } from '../../domain/media';
import type { CompanyName } from '../../domain/release';

interface CompanyGroup {
  /** Null for what belongs to all. */
  company: CompanyName | null;
  items: MediaItem[];
}

/** Things by the company that they belong to, by name; those of all companies at the end. */
export function groupByCompany(items: readonly MediaItem[]): CompanyGroup[] {
  const groups = new Map<string, CompanyGroup>();
  for (const item of items) {
    const key = item.company?.slug ?? '';
    const group = groups.get(key) ?? { company: item.company, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => {
    if (one.company === null || other.company === null) return one.company === null ? 1 : -1;
    return one.company.name.localeCompare(other.company.name, 'en');
  });
}
