import {
  type Layout,
  type ReleaseContent,
  toLocalInstant,
  toSummary,
  toText,
} from '@dateline/release';
import { blocksToMail } from './html/blocks-to-mail';
import { escapeHtml } from '@dateline/release/body/html/escape-html';
import { styles } from './html/style';
import { toButton, toDocument, toFoot, toLines } from './html/to-document';
import type { Mail, MailFrame } from './mail';
import { toCompanyLine } from './to-company-line';
import { toContactsHtml, toContactsText } from './to-contacts';
import { toExcerpt } from './to-excerpt';
import { toFootText } from './to-foot-text';
import { toHeaderLine } from './to-header-line';
import { getMailWords } from './words/get-mail-words';

export interface AlertedEdition {
  content: ReleaseContent;
  kind: 'issuance' | 'correction';
  /** UTC. */
  issuedAt: string;
  /** The release's public address. */
  url: string;
}

/**
 * The alert of an edition: the release as far as a mail shows it well, a link to its page, and how to
 * get no more of them. Nothing in it is fetched from anywhere, and no link tells who followed it.
 *
 * @throws TypeError for a body that `parseBody` would not have let pass.
 */
export function toAlertMail(edition: AlertedEdition, frame: MailFrame): Mail {
  const { content, kind } = edition;
  const words = getMailWords(frame.language);
  const isCorrection = kind === 'correction';
  const subject = toHeaderLine(
    isCorrection ? `${words.correction}: ${content.headline}` : content.headline,
  );
  const about = words.about(content.company.name);
  return {
    subject,
    html: toDocument(
      {
        title: subject,
        preview: toSummary(content),
        masthead: toMasthead(edition, frame),
        inside: toInside(edition, frame),
        foot: toFoot(frame, about),
      },
      frame.language,
    ),
    text: `${toPlain(edition, frame)}\n\n${toFootText(frame, about)}\n`,
  };
}

function toMasthead({ content }: AlertedEdition, { sender }: MailFrame): string {
  return `<span class="strong" style="${styles.strong}">${escapeHtml(toCompanyLine(content))}</span><br>${escapeHtml(sender.name)}`;
}

function toInside(edition: AlertedEdition, frame: MailFrame): string {
  const { content, kind, issuedAt, url } = edition;
  const words = getMailWords(frame.language);
  const issued = toLocalInstant(issuedAt, content.company.timeZone, frame.language).text;
  const { blocks, isWhole } = toExcerpt(content.body.content);
  const facts = [content.dateline?.text.replace(/\s*(--|[–—-])$/, ''), issued].filter(Boolean);
  const parts: Layout<string> = {
    notice:
      kind === 'correction' && content.notice !== null
        ? `<p class="notice" style="${styles.notice}"><strong>${escapeHtml(words.whatWasCorrected)}</strong><br>${toLines(content.notice)}</p>`
        : null,
    headline: `<h1 class="headline" style="${styles.headline}">${escapeHtml(content.headline)}</h1>`,
    subheadline:
      content.subheadline &&
      `<p class="text" style="${styles.subheadline}">${toLines(content.subheadline)}</p>`,
    dateline: `<p class="facts" style="${styles.facts}">${facts.map((fact) => escapeHtml(fact ?? '')).join('<br>')}</p>`,
    summary:
      content.summary &&
      `<p class="text" style="${styles.paragraph}"><strong>${toLines(content.summary)}</strong></p>`,
    body: blocksToMail(blocks, { pageUrl: url, words }),
    contacts: toContactsHtml(content, words),
    // Above the text, as the sender's name and the language of the whole.
    company: null,
    language: null,
    ...onPageAlone,
  };
  const mark =
    kind === 'correction'
      ? `<p class="mark" style="${styles.mark}">${escapeHtml(words.correction)}</p>`
      : '';
  const { notice, contacts, ...release } = parts;
  return [
    ...[mark, notice, `<div lang="${escapeHtml(content.language)}">`],
    ...Object.values(release),
    ...['</div>', toButton(url, isWhole ? words.readOnPage : words.readWhole), contacts],
  ]
    .filter((part) => part !== null)
    .join('');
}

/** A mail leads to the page and does not take its place. */
const onPageAlone = {
  boilerplates: null,
  disclaimers: null,
  source: null,
  attachments: null,
  images: null,
  links: null,
  categories: null,
  slug: null,
  originallyIssuedAt: null,
};

function toPlain({ content, kind, issuedAt, url }: AlertedEdition, frame: MailFrame): string {
  const words = getMailWords(frame.language);
  const issued = toLocalInstant(issuedAt, content.company.timeZone, frame.language).text;
  const { blocks, isWhole } = toExcerpt(content.body.content);
  const parts: Layout<string> = {
    notice:
      kind === 'correction'
        ? `${words.correction.toUpperCase()}\n\n${words.whatWasCorrected}: ${content.notice ?? ''}`
        : null,
    headline: content.headline,
    subheadline: content.subheadline,
    company: `${toCompanyLine(content)}\n${issued}`,
    summary: content.summary,
    dateline: content.dateline?.text ?? null,
    body: blocks.length === 0 ? null : toText({ type: 'doc', content: blocks }),
    contacts: toContactsText(content, words),
    language: null,
    ...onPageAlone,
  };
  const { contacts, ...release } = parts;
  return [
    ...Object.values(release),
    `${isWhole ? words.readOnPage : words.readWhole}: ${url}`,
    contacts,
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join('\n\n');
}
