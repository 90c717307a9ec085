import type { Layout } from '@dateline/release/content/release-content';
import { toDirection } from '@dateline/release/body/text/to-direction';
import { toLocalInstant } from '@dateline/release/time/to-local-instant';
import { toStyle, type TextPiece } from '../text/text-style';
import { colors } from './colors';
import { drawBlocks, drawTextBlock } from './draw-blocks';
import { drawContacts } from './draw-contacts';
import { drawLetterhead } from './draw-letterhead';
import { drawText } from './draw-text';
import { margins } from './flow';
import type { Setting } from './setting';
import type { TypesetEdition } from './typeset-edition';

const body = { text: toStyle(10.5), leading: 15.2 };
const about = { text: toStyle(9.25, { family: 'sans', color: '#2b343a' }), leading: 13.2 };
const legal = { text: toStyle(7.9, { family: 'sans', color: colors.soft }), leading: 11 };

/** How each field is drawn, from the letterhead to the source. */
const layout: Layout<(setting: Setting, edition: TypesetEdition) => void> = {
  company(setting, edition) {
    drawLetterhead(setting, edition.content);
    drawIssue(setting, edition);
  },
  notice(setting, { content }) {
    if (content.notice !== null) drawNotice(setting, content.notice);
  },
  headline: drawHeadline,
  body: drawBody,
  boilerplates(setting, { content }) {
    if (content.boilerplates.length > 0) drawDivide(setting);
    for (const block of content.boilerplates) drawTextBlock(setting, block, about);
  },
  disclaimers(setting, { content }) {
    for (const block of content.disclaimers) drawTextBlock(setting, block, legal);
  },
  contacts(setting, { content }) {
    drawContacts(setting, content);
  },
  links(setting, { content }) {
    drawAddresses(setting, setting.words.links, content.links);
  },
  attachments(setting, { content, attachmentUrls, url }) {
    const files = content.attachments.map(({ title }, index) => ({
      label: title,
      url: attachmentUrls[index] ?? url,
    }));
    drawAddresses(setting, setting.words.attachments, files);
  },
  source(setting, { content }) {
    if (content.source === null) return;
    const text = `${setting.words.source}: ${content.source}`;
    const direction = toDirection(content.language);
    const { root } = setting.flow.tags;
    drawText(setting, root, 'P', [{ text, style: about.text }], { ...about, direction });
  },
  // Under the headline, and run into the body with its images.
  subheadline: null,
  dateline: null,
  images: null,
  // A PDF is the whole release: it needs no summary, and is filed by whoever keeps it.
  summary: null,
  categories: null,
  slug: null,
  // Said of the document as a whole, and by the line of its issue.
  language: null,
  originallyIssuedAt: null,
};

/** The whole edition, from the letterhead to the contacts. */
export function drawEdition(setting: Setting, edition: TypesetEdition): void {
  for (const draw of Object.values(layout)) draw?.(setting, edition);
}

function drawBody(setting: Setting, { content }: TypesetEdition): void {
  const { flow } = setting;
  const { root } = flow.tags;
  const style = toStyle(9.8, { family: 'sans', isBold: true });
  const runIn: TextPiece[] = content.dateline ? [{ text: `${content.dateline.text} `, style }] : [];
  const isRunIn = content.body.content[0]?.type === 'paragraph';
  if (!isRunIn) {
    drawText(setting, root, 'P', runIn, body);
    flow.space(8);
  }
  drawBlocks(setting, content.body.content, root, body, isRunIn ? runIn : []);
}

function drawDivide({ flow }: Setting): void {
  flow.space(10);
  flow.reserve(60);
  if (flow.y > margins.top) flow.rule(flow.y, flow.left, flow.right, 0.6, colors.ink);
  flow.space(12);
}

function drawIssue(setting: Setting, { content, kind, issuedAt, firstIssuedAt }: TypesetEdition) {
  const { flow, words } = setting;
  const instant = (at: string) =>
    toLocalInstant(at, content.company.timeZone, content.language).text;
  const size = 8.75;
  const label = toStyle(size, { family: 'sans', isBold: true, color: colors.accent });
  const plain = toStyle(size, { family: 'sans', color: colors.soft });
  const pieces = [
    { text: words.release, style: label },
    { text: `  ·  ${instant(issuedAt)}`, style: plain },
  ];
  if (kind === 'correction') {
    pieces.push({ text: `  ·  ${words.firstIssued} ${instant(firstIssuedAt)}`, style: plain });
  }
  drawText(setting, flow.tags.root, 'P', pieces, { leading: 13 });
  flow.space(14);
}

function drawNotice(setting: Setting, notice: string): void {
  const { flow, words } = setting;
  const { root } = flow.tags;
  flow.bars.push({ x: flow.left, color: colors.alert });
  flow.left += 12;
  const label = toStyle(9.5, { family: 'sans', isBold: true, color: colors.alert });
  drawText(setting, root, 'P', [{ text: words.correction, style: label }], { leading: 14 });
  const text = toStyle(9.5, { family: 'sans' });
  drawText(setting, root, 'P', [{ text: notice, style: text }], { leading: 13.4 });
  flow.left -= 12;
  flow.bars.pop();
  flow.space(16);
}

function drawHeadline(setting: Setting, { content }: TypesetEdition): void {
  const { flow } = setting;
  const length = content.headline.length;
  const size = length > 300 ? 15 : length > 180 ? 18 : length > 100 ? 21 : 25;
  const headline = { text: content.headline, style: toStyle(size, { isBold: true }) };
  drawText(setting, flow.tags.root, 'H1', [headline], { leading: size * 1.18 });
  if (content.subheadline !== null) {
    flow.space(6);
    const style = toStyle(12.5, { isItalic: true, color: colors.soft });
    drawText(setting, flow.tags.root, 'P', [{ text: content.subheadline, style }], {
      leading: 17.5,
    });
  }
  flow.space(16);
}

function drawAddresses(
  setting: Setting,
  title: string,
  addresses: readonly { label: string; url: string }[],
): void {
  if (addresses.length === 0) return;
  const { flow } = setting;
  const strong = toStyle(10.6, { family: 'sans', isBold: true });
  setting.toHeadingLevel(2);
  drawText(setting, flow.tags.root, 'H2', [{ text: title, style: strong }], {
    leading: 14.5,
    keep: 26,
  });
  for (const { label, url } of addresses) {
    const style = { ...about.text, href: url, color: colors.accent };
    drawText(setting, flow.tags.root, 'P', [{ text: label, style }], about);
  }
  flow.space(12);
}
