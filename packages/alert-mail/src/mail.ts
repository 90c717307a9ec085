import type { InterfaceLanguage } from '@dateline/contract';

/** A mail without its addresses: what is the same for many readers. */
export interface Mail {
  /** One line without control characters. */
  subject: string;
  html: string;
  text: string;
}

/** The newsroom that writes. */
export interface Sender {
  name: string;
  /** Its public address. */
  url: string;
  /** Who is responsible, as a text of several lines; null where nothing was said. */
  imprint: string | null;
}

/** How the reader gets at what is kept of them. */
export interface ReaderLinks {
  preferences: string;
  unsubscribe: string;
}

export interface MailFrame {
  /** The language of the mail's own words; a release speaks its own. */
  language: InterfaceLanguage;
  sender: Sender;
  links: ReaderLinks;
}
