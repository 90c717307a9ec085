import { escapeHtml } from '@dateline/release/body/html/escape-html';
import { styles } from './html/style';
import { toButton, toDocument, toFoot } from './html/to-document';
import type { Mail, MailFrame } from './mail';
import { toFootText } from './to-foot-text';
import { toHeaderLine } from './to-header-line';
import { getMailWords } from './words/get-mail-words';

interface Letter {
  subject: string;
  heading: string;
  told: string;
  button: { url: string; words: string };
  after: string;
}

/** Asks whether the address may be mailed to; following the link confirms nothing by itself. */
export function toConfirmMail(url: string, frame: MailFrame): Mail {
  const words = getMailWords(frame.language);
  return toLetter(
    {
      subject: words.confirmSubject(frame.sender.name),
      heading: words.confirmHeading,
      told: words.confirmText(frame.sender.name),
      button: { url, words: words.confirmButton },
      after: words.confirmIgnore,
    },
    frame,
  );
}

/** Tells who gets alerts already that somebody asked for them: the form itself must not. */
export function toKnownMail(frame: MailFrame): Mail {
  const words = getMailWords(frame.language);
  return toLetter(
    {
      subject: words.knownSubject(frame.sender.name),
      heading: words.knownHeading,
      told: words.knownText(frame.sender.name),
      button: { url: frame.links.preferences, words: words.preferences },
      after: words.knownIgnore,
    },
    frame,
  );
}

function toLetter({ subject, heading, told, button, after }: Letter, frame: MailFrame): Mail {
  const title = toHeaderLine(subject);
  const paragraph = (text: string) =>
    `<p class="text" style="${styles.paragraph}">${escapeHtml(text)}</p>`;
  const inside = `<h1 class="headline" style="${styles.headline}">${escapeHtml(heading)}</h1>${paragraph(told)}${toButton(button.url, button.words)}<p class="aside" style="${styles.aside}">${escapeHtml(after)}</p>`;
  const masthead = `<span class="strong" style="${styles.strong}">${escapeHtml(frame.sender.name)}</span>`;
  return {
    subject: title,
    html: toDocument(
      { title, preview: told, masthead, inside, foot: toFoot(frame, null) },
      frame.language,
    ),
    text: `${heading}\n\n${told}\n\n${button.words}:\n${button.url}\n\n${after}\n\n${toFootText(frame, null)}\n`,
  };
}
