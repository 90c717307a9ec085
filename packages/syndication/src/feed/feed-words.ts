import type { Contact } from '@dateline/release';

/** The words that a feed adds to a release's own. */
export interface FeedWords {
  correctionOf: (day: string) => string;
  attachments: string;
  links: string;
  contacts: Record<Contact['type'], string>;
  source: string;
}

const english: FeedWords = {
  correctionOf: (day) => `Correction of ${day}:`,
  attachments: 'Attachments',
  links: 'Links',
  contacts: { investors: 'Investor contact', media: 'Media contact', general: 'Contact' },
  source: 'Source:',
};

const german: FeedWords = {
  correctionOf: (day) => `Berichtigung vom ${day}:`,
  attachments: 'Anlagen',
  links: 'Links',
  contacts: { investors: 'Kontakt für Investoren', media: 'Pressekontakt', general: 'Kontakt' },
  source: 'Quelle:',
};

/** In the release's language; English where there are no words of it. */
export function toFeedWords(language: string): FeedWords {
  return /^de\b/i.test(language) ? german : english;
}
