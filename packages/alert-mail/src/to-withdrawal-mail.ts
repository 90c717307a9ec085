import type { Withdrawal } from '@dateline/release';
import { escapeHtml } from '@dateline/release/body/html/escape-html';
import { styles } from './html/style';
import { toButton, toDocument, toFoot, toLines } from './html/to-document';
import type { Mail, MailFrame } from './mail';
import { toFootText } from './to-foot-text';
import { toHeaderLine } from './to-header-line';
import { getMailWords } from './words/get-mail-words';

/** Tells who got a release by mail that it was withdrawn; like the notice, without a word of it. */
export function toWithdrawalMail(
  { company, notice }: Withdrawal,
  url: string,
  frame: MailFrame,
): Mail {
  const words = getMailWords(frame.language);
  const subject = toHeaderLine(words.withdrawnSubject(company.name));
  const told = words.withdrawnText(company.name);
  const about = words.about(company.name);
  const inside = `<p class="mark" style="${styles.mark}">${escapeHtml(words.withdrawn)}</p><h1 class="headline" style="${styles.headline}">${escapeHtml(subject)}</h1><p class="text" style="${styles.paragraph}">${escapeHtml(told)}</p><p class="notice" style="${styles.notice}">${toLines(notice)}</p>${toButton(url, words.readNotice)}`;
  const masthead = `<span class="strong" style="${styles.strong}">${escapeHtml(company.name)}</span><br>${escapeHtml(frame.sender.name)}`;
  return {
    subject,
    html: toDocument(
      { title: subject, preview: told, masthead, inside, foot: toFoot(frame, about) },
      frame.language,
    ),
    text: `${subject}\n\n${told}\n\n${notice}\n\n${words.readNotice}: ${url}\n\n${toFootText(frame, about)}\n`,
  };
}
