import type { Messages } from '../messages';

export const archive: Messages['archive'] = {
  title: 'Archiv',
  description: (name) => `Alle Mitteilungen nach Jahr, Thema und Unternehmen: ${name}.`,
  holds: (count, isOne, year) =>
    isOne ? `Eine Mitteilung aus dem Jahr ${year}.` : `${count} Mitteilungen seit ${year}.`,
  years: 'Jahre',
  topics: 'Themen',
  companies: 'Unternehmen',
  languages: 'Sprachen',
  latest: 'Aktuelle Mitteilungen',
  count: (count, isOne) => (isOne ? 'Eine Mitteilung' : `${count} Mitteilungen`),
  all: (count) => `Alle ${count}`,
  allOf: (year) => `Alle Mitteilungen ${year}`,
  none: 'Das Archiv ist leer',
  noneText: 'Jede Mitteilung steht hier vom Moment ihrer Veröffentlichung an, und bleibt.',

  yearTitle: (year) => `Mitteilungen ${year}`,
  yearDescription: (year, name) => `Alle Mitteilungen des Jahres ${year}: ${name}.`,
  yearHolds: (count, isOne) =>
    isOne
      ? 'Eine Mitteilung, aufbewahrt, wie sie veröffentlicht wurde.'
      : `${count} Mitteilungen, aufbewahrt, wie sie veröffentlicht wurden.`,
  neighbours: 'Andere Jahre',
  earlier: (year) => `Frühere Mitteilungen aus ${year}`,
};
