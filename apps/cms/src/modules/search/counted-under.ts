import type { ReleaseSnapshot } from '../editions/store/release-snapshot';

/** What the archive of a search counts a release under. */
export interface CountedUnder {
  company: string;
  year: number;
  language: string;
  categories: string[];
}

/** As text, so that a database groups by it: releases that count alike have the same. */
export function toCountedUnder({ content, year, language }: ReleaseSnapshot): string {
  const counted: CountedUnder = {
    company: content.company.slug,
    year,
    language,
    categories: [...new Set(content.categories.map(({ slug }) => slug))].toSorted(),
  };
  return JSON.stringify(counted);
}
