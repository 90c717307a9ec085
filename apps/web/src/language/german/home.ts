import type { Messages } from '../messages';

export const home: Messages['home'] = {
  latest: 'Aktuelle Mitteilungen',
  description: (name) => `Aktuelle Mitteilungen, Termine und Kontakte: ${name}.`,
  descriptionOfNone: 'Mitteilungen, Termine und Kontakte.',
  nextDates: 'Nächste Termine',
  allDates: 'Finanzkalender',
  byMail: 'Mitteilungen per E-Mail',
  byMailText: 'Jede Mitteilung im Moment ihrer Veröffentlichung. Abbestellen mit einem Klick.',
  subscribe: 'Abonnieren',
  archiveOf: (count) => `Alle ${count} Mitteilungen im Archiv`,
  none: 'Noch ist keine Mitteilung veröffentlicht',
  noneText:
    'Die erste steht hier im Moment ihrer Veröffentlichung. Auf Wunsch erfahren Sie davon per E-Mail.',
  corrected: 'Korrigiert am',
};
