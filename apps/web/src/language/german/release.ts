import type { Messages } from '../messages';

export const release: Messages['release'] = {
  title: (headline, company) => `${headline} | ${company}`,
  editionTitle: (number, headline, company) => `Ausgabe ${number}: ${headline} | ${company}`,
  about: 'Zu dieser Mitteilung',
  notIssued: 'Nicht veröffentlicht',
  correction: 'Korrektur',
  correctionNotIssued: 'Eine Korrektur, nicht veröffentlicht.',
  correctedOn: 'Korrigiert am {when}.',
  thisIsEdition: (number) => `Dies ist Ausgabe ${number}.`,
  seeChanges: 'Änderungen ansehen',
  allEditions: 'Alle Ausgaben',

  aboutEdition: 'Zu dieser Ausgabe',
  currentEdition: (number) => `Ausgabe ${number}, die aktuelle.`,
  currentStays: 'Sie bleibt unter dieser Adresse lesbar, auch nach einer Korrektur.',
  ownAddress: 'Adresse der Mitteilung',
  supersededEdition: (number) => `Ausgabe ${number} wurde ersetzt.`,
  supersededKept:
    'Sie bleibt hier so erhalten, wie sie am {when} veröffentlicht wurde; eine spätere Ausgabe ist an ihre Stelle getreten.',
  readCurrent: 'Aktuelle Ausgabe lesen',
  whatChanged: (number) => `Änderungen in Ausgabe ${number}`,

  historyTitle: 'Alle Ausgaben dieser Mitteilung',
  historyLine: {
    issuance: (number) => `Ausgabe ${number}, Erstveröffentlichung`,
    archive: (number) => `Ausgabe ${number}, zuerst andernorts veröffentlicht`,
    correction: (number) => `Ausgabe ${number}, Korrektur`,
  },
  readingIt: 'Sie lesen diese Ausgabe',
  readEdition: (number) => `Ausgabe ${number} lesen`,

  proofTitle: {
    notIssued: (number) => `Ausgabe ${number}, nicht veröffentlicht`,
    superseded: (number) => `Ausgabe ${number}, ersetzt`,
    correction: (number) => `Ausgabe ${number}, korrigiert`,
    archive: (number) => `Ausgabe ${number}, wie andernorts veröffentlicht`,
    issuance: (number) => `Ausgabe ${number}, wie veröffentlicht`,
  },
  standing: {
    notIssued: 'So würde die Mitteilung veröffentlicht, wenn nichts mehr geändert wird.',
    superseded:
      'Erhalten, wie sie am {since} veröffentlicht wurde. Eine spätere Ausgabe ist an ihre Stelle getreten.',
    correction: 'Korrigiert am {since}. Zuerst veröffentlicht am {issued}.',
    archive: 'Erhalten, wie sie am {issued} veröffentlicht wurde, vor Bestehen dieses Newsrooms.',
    issuance: 'Seit dem {issued} wurde kein Wort geändert.',
  },
  hash: 'SHA-256 des Inhalts',
  printFoot: {
    notIssued: 'Vorschau, nicht veröffentlicht, nicht zur Weitergabe',
    superseded: (number) => `Ausgabe ${number}, ersetzt`,
    current: (number) => `Ausgabe ${number}`,
  },

  contacts: 'Kontakt',
  contactsFor: { investors: 'Investor Relations:', media: 'Presse:', general: 'Allgemein:' },
  contactCard: 'vCard',
  contactCardOf: (name) => `vCard von ${name}`,
  source: (name) => `Quelle: ${name}`,
  downloads: 'Downloads',
  asPdf: 'Diese Mitteilung als PDF',
  links: 'Links',
  table: (number) => `Tabelle ${number}`,
  tableAbout: (number, words) => `Tabelle ${number}: ${words}`,

  share: 'Teilen',
  byMail: 'E-Mail',
  mailBody: (headline, url) => `${headline}\n${url}`,
  cite: 'Zitieren',
  citation: ({ company, headline, day, edition, url, hash }) =>
    `${company}: „${headline}“, ${day}, Ausgabe ${edition}. ${url} (SHA-256 ${hash}…)`,
  copyHash: 'Hash kopieren',
  copyAddress: 'Adresse kopieren',
  copyCitation: 'Zitat kopieren',
  print: 'Drucken',
  pdf: 'PDF',
  tools: 'Was Sie mit dieser Mitteilung tun können',

  more: (company) => `Weitere Mitteilungen von ${company}`,
  previous: 'Vorherige Mitteilung',
  next: 'Nächste Mitteilung',
  related: 'Verwandte Mitteilungen',
};
