const english = {
  release: 'Press release',
  correction: 'Correction',
  contacts: 'Contacts',
  contactTypes: { investors: 'Investors', media: 'Media', general: 'Contact' },
  source: 'Source',
  links: 'Links',
  attachments: 'Attachments',
  firstIssued: 'First issued',
  edition: (number: number) => `Edition ${number}`,
  page: (number: number, count: number) => `Page ${number} of ${count}`,
  continued: 'continued',
  image: 'Image',
};

export type PdfWords = typeof english;

const german: PdfWords = {
  release: 'Pressemitteilung',
  correction: 'Berichtigung',
  contacts: 'Kontakt',
  contactTypes: { investors: 'Investoren', media: 'Presse', general: 'Kontakt' },
  source: 'Quelle',
  links: 'Links',
  attachments: 'Anlagen',
  firstIssued: 'Zuerst veröffentlicht',
  edition: (number) => `Ausgabe ${number}`,
  page: (number, count) => `Seite ${number} von ${count}`,
  continued: 'Fortsetzung',
  image: 'Abbildung',
};

/** The words that an edition does not bring along; English where its language has none here. */
export function toWordsOf(language: string): PdfWords {
  return /^de(-|$)/i.test(language) ? german : english;
}
