/** Words of the archive and of its years. */
export const archive = {
  title: 'Archive',
  description: (name: string) => `All releases of ${name}, by year, topic and company.`,
  holds: (count: string, isOne: boolean, year: number) =>
    isOne ? `One release, from ${year}.` : `${count} releases since ${year}.`,
  years: 'Years',
  topics: 'Topics',
  companies: 'Companies',
  languages: 'Languages',
  latest: 'Latest releases',
  count: (count: string, isOne: boolean) => (isOne ? 'One release' : `${count} releases`),
  all: (count: string) => `All ${count}`,
  allOf: (year: number) => `All releases of ${year}`,
  none: 'The archive is empty',
  noneText: 'Each release stands here from the moment it is issued, and stays.',

  yearTitle: (year: number) => `Releases of ${year}`,
  yearDescription: (year: number, name: string) => `All releases of ${year}: ${name}.`,
  yearHolds: (count: string, isOne: boolean) =>
    isOne ? 'One release, kept as it was issued.' : `${count} releases, kept as they were issued.`,
  neighbours: 'Other years',
  earlier: (year: number) => `Earlier releases of ${year}`,
};
