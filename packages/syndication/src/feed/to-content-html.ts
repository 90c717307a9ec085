import { filePath, toPublicUrl } from '@dateline/contract';
import {
  type Contact,
  getDateTimeFormat,
  type Layout,
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

/** What the parts of one item share. */
interface Frame {
  origin: string;
  words: FeedWords;
  context: RenderContext;
}

/** How each field stands in the text of an item. */
const layout: Layout<(item: FeedItem, frame: Frame) => string> = {
  notice: (item, { words }) =>
    item.content.notice === null ? '' : toNotice(item, item.content.notice, words),
  subheadline: ({ content }) =>
    content.subheadline === null ? '' : `<p><em>${linesToHtml(content.subheadline)}</em></p>`,
  body: ({ content, url }, { context }) => {
    const body = toAbsoluteLinks(content.body, url);
    return content.dateline === null
      ? toHtml(body, context)
      : toHtmlWithDateline(body, content.dateline.text, context);
  },
  boilerplates: (item, frame) => toBlocks(item.content.boilerplates, item, frame),
  disclaimers: (item, frame) => toBlocks(item.content.disclaimers, item, frame),
  contacts: ({ content }, { words }) =>
    content.contacts.map((contact) => toContact(contact, words)).join(''),
  source: ({ content }, { words }) =>
    content.source === null ? '' : `<p>${words.source} ${linesToHtml(content.source)}</p>`,
  links: ({ content }, { words }) => toList(words.links, content.links),
  attachments: (item, { words, origin }) =>
    toList(
      words.attachments,
      listEnclosures(item, origin).map(({ title, url }) => ({ label: title, url })),
    ),
  // Run into the body, and shown in it.
  dateline: null,
  images: null,
  // Said by the item around its text, each in the format's own place.
  language: null,
  slug: null,
  headline: null,
  summary: null,
  company: null,
  categories: null,
  originallyIssuedAt: null,
};

/**
 * The whole release as an HTML fragment without class, style or script, all addresses whole. A
 * correction begins with its notice, so that who read the release before sees what has changed.
 *
 * @throws Error where a text shows an image whose file the content does not name.
 */
export function toContentHtml(item: FeedItem, origin: string): string {
  const words = toFeedWords(item.content.language);
  const frame = { origin, words, context: toRenderContext(item, origin) };
  return Object.values(layout)
    .map((show) => show?.(item, frame) ?? '')
    .join('');
}

function toBlocks(blocks: readonly TextBlock[], { url }: FeedItem, { context }: Frame): string {
  return blocks
    .map(({ heading, body }) => {
      const text = toHtml(toAbsoluteLinks(body, url), context);
      return heading === null ? text : `${toHeading(heading)}${text}`;
    })
    .join('');
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
