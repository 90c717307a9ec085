import type { Messages } from '../messages';

export const company: Messages['company'] = {
  description: (name) => `${name}: Mitteilungen, Termine, Kontakte, Börsennotierung und Kennungen.`,
  listing: 'Börsennotierung',
  listings: 'Börsennotierungen',
  lei: 'Rechtsträgerkennung (LEI)',
  website: 'Website',
  socialNetworks: 'Soziale Netzwerke',
  about: (name) => `Über ${name}`,
  releases: 'Mitteilungen',
  allReleases: (count) => `Alle ${count} Mitteilungen`,
  noReleases: 'Derzeit steht hier keine Mitteilung.',
  dates: 'Nächste Termine',
  contacts: 'Kontakte',
  media: 'Mediathek',
  allMedia: 'Zur ganzen Mediathek',
  follow: 'Auf dem Laufenden bleiben',
  followText: (name) =>
    `Jede Mitteilung und jeder Termin: ${name}, im Moment der Veröffentlichung.`,
  byMail: 'Mitteilungen per E-Mail',
  calendar: 'Kalender abonnieren',
};
