import type { MailFrame } from './mail';
import { getMailWords } from './words/get-mail-words';

/** The foot of a mail as plain text; `-- ` begins a signature for every mail program (RFC 3676). */
export function toFootText({ language, sender, links }: MailFrame, about: string | null): string {
  const words = getMailWords(language);
  const choices =
    about === null
      ? []
      : [
          about,
          `${words.preferences}: ${links.preferences}`,
          `${words.unsubscribe}: ${links.unsubscribe}`,
          '',
        ];
  const imprint = sender.imprint === null ? [] : [sender.imprint];
  return ['-- ', ...choices, `${sender.name}: ${sender.url}`, ...imprint].join('\n');
}
