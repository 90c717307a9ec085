/** Words of a release's page. `{…}` is where an element of the page stands. */
export const release = {
  title: (headline: string, company: string) => `${headline} | ${company}`,
  editionTitle: (number: number, headline: string, company: string) =>
    `Edition ${number}: ${headline} | ${company}`,
  about: 'About this release',
  notIssued: 'Not issued',
  correction: 'Correction',
  correctionNotIssued: 'A correction, not issued.',
  correctedOn: 'Corrected on {when}.',
  thisIsEdition: (number: number) => `This is edition ${number}.`,
  seeChanges: 'See what changed',
  allEditions: 'All editions',

  aboutEdition: 'About this edition',
  currentEdition: (number: number) => `Edition ${number}, the current one.`,
  currentStays: 'It stays readable at this address, also after a correction.',
  ownAddress: 'The release’s own address',
  supersededEdition: (number: number) => `Edition ${number} was superseded.`,
  supersededKept:
    'It is kept here as it was issued on {when}; a later edition has taken its place.',
  readCurrent: 'Read the current edition',
  whatChanged: (number: number) => `What edition ${number} changed`,

  historyTitle: 'All editions of this release',
  historyLine: {
    issuance: (number: number) => `Edition ${number}, first issued`,
    archive: (number: number) => `Edition ${number}, first issued elsewhere`,
    correction: (number: number) => `Edition ${number}, a correction`,
  },
  readingIt: 'You are reading it',
  readEdition: (number: number) => `Read edition ${number}`,

  proofTitle: {
    notIssued: (number: number) => `Edition ${number}, not issued`,
    superseded: (number: number) => `Edition ${number}, superseded`,
    correction: (number: number) => `Edition ${number}, corrected`,
    archive: (number: number) => `Edition ${number}, as issued elsewhere`,
    issuance: (number: number) => `Edition ${number}, as issued`,
  },
  standing: {
    notIssued: 'This is what would be issued, if nothing is changed.',
    superseded: 'Kept as it was issued on {since}. A later edition has taken its place.',
    correction: 'Corrected {since}. First issued {issued}.',
    archive: 'Kept as it was issued on {issued}, before this newsroom.',
    issuance: 'No word has changed since {issued}.',
  },
  hash: 'SHA-256 of its content',
  printFoot: {
    notIssued: 'Preview, not issued, not to be passed on',
    superseded: (number: number) => `Edition ${number}, superseded`,
    current: (number: number) => `Edition ${number}`,
  },

  contacts: 'Contacts',
  contactsFor: { investors: 'Investors:', media: 'Media:', general: 'General:' },
  contactCard: 'vCard',
  contactCardOf: (name: string) => `vCard of ${name}`,
  source: (name: string) => `Source: ${name}`,
  downloads: 'Downloads',
  asPdf: 'This release as PDF',
  links: 'Links',
  table: (number: number) => `Table ${number}`,
  tableAbout: (number: number, words: string) => `Table ${number}: ${words}`,

  share: 'Share',
  byMail: 'E-mail',
  mailBody: (headline: string, url: string) => `${headline}\n${url}`,
  cite: 'Cite',
  citation: (parts: {
    company: string;
    headline: string;
    day: string;
    edition: number;
    url: string;
    hash: string;
  }) =>
    `${parts.company}. “${parts.headline}.” ${parts.day}. Edition ${parts.edition}. ${parts.url} (SHA-256 ${parts.hash}…)`,
  copyHash: 'Copy hash',
  copyAddress: 'Copy address',
  copyCitation: 'Copy citation',
  print: 'Print',
  pdf: 'PDF',
  tools: 'What you can do with this release',

  more: (company: string) => `More from ${company}`,
  previous: 'Previous release',
  next: 'Next release',
  related: 'Related releases',
};
