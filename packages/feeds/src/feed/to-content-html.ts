import { filePath, toPublicUrl } from '@dateline/contract';
import {
  type BodyDocument,
  type Contact,
  getDateTimeFormat,
  type RenderContext,
  type TextBlock,
  toHtml,
  toHtmlWithDateline,
} from '@dateline/release';
import { escapeHtml } from '@dateline/release/body/html/escape-html';
import type { FeedItem } from './feed';
import { type FeedWords, toFeedWords } from './feed-words';
import { linesToHtml } from './lines-to-html';
import { listEnclosures } from './list-enclosures';
import { toAbsoluteLinks } from './to-absolute-links';

/**
 * The whole release as an HTML fragment without class, style or script, all addresses whole. A
 * correction begins with its notice, so that who read the release before sees what has changed.
 *
 * @throws Error where a text shows an image whose file the content does not name.
 */
export function toContentHtml(item: FeedItem, origin: string): string {
  const { content } = item;
  const words = toFeedWords(content.language);
  const context = toRenderContext(item, origin);
  const absolute = (body: BodyDocument) => toAbsoluteLinks(body, item.url);
  const block = ({ heading, body }: TextBlock) =>
    `${heading === null ? '' : toHeading(heading)}${toHtml(absolute(body), context)}`;
  const body = absolute(content.body);
  return [
    content.notice === null ? '' : toNotice(item, content.notice, words),
    content.subheadline === null ? '' : `<p><em>${linesToHtml(content.subheadline)}</em></p>`,
    content.dateline === null
      ? toHtml(body, context)
      : toHtmlWithDateline(body, content.dateline.text, context),
    ...content.boilerplates.map(block),
    ...content.disclaimers.map(block),
    ...content.contacts.map((contact) => toContact(contact, words)),
    content.source === null ? '' : `<p>${words.source} ${linesToHtml(content.source)}</p>`,
    toList(words.links, content.links),
    toList(
      words.attachments,
      listEnclosures(item, origin).map(({ title, url }) => ({ label: title, url })),
    ),
  ].join('');
}

function toNotice({ updatedAt, content }: FeedItem, notice: string, words: FeedWords): string {
  const day = getDateTimeFormat(content.language, {
    dateStyle: 'long',
    timeZone: content.company.timeZone,
  }).format(new Date(updatedAt));
  return `<p><strong>${linesToHtml(words.correctionOf(day))}</strong> ${linesToHtml(notice)}</p>`;
}

function toHeading(words: string): string {
  return `<h2>${linesToHtml(words)}</h2>`;
}

function toContact(contact: Contact, words: FeedWords): string {
  const { name, title, organisation, phone, email } = contact;
  const lines = [name, title, organisation, phone].flatMap((line) => line ?? []).map(linesToHtml);
  if (email !== null) {
    const address = escapeHtml(email);
    lines.push(`<a href="mailto:${toMailbox(email)}">${address}</a>`);
  }
  return `${toHeading(words.contacts[contact.type])}<p>${lines.join('<br>')}</p>`;
}

function toList(heading: string, links: readonly { label: string; url: string }[]): string {
  if (links.length === 0) return '';
  const items = links.map(
    ({ label, url }) => `<li><a href="${escapeHtml(url)}">${linesToHtml(label)}</a></li>`,
  );
  return `${toHeading(heading)}<ul>${items.join('')}</ul>`;
}

function toRenderContext({ urn, content }: FeedItem, origin: string): RenderContext {
  const images = new Map(content.images.map((file) => [file.sha256, file]));
  return {
    resolveFile(sha256) {
      const file = images.get(sha256);
      if (!file) throw new Error(`${urn} shows an image whose file it does not name: ${sha256}.`);
      const { width, height } = file;
      return { url: toPublicUrl(origin, filePath(file)), width, height };
    },
  };
}

/** The @ stays as it is, as RFC 6068 has it. */
function toMailbox(email: string): string {
  return encodeURIComponent(email).replace('%40', '@');
}
