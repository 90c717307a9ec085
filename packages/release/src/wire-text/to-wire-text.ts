import type { BlockNode, BodyDocument } from '../body/body-document';
import type { Contact } from '../content/release-content';
import { blocksToWire } from './blocks-to-wire';
import { wrapText } from './wrap-text';

/** What a wire sends of a release, unfinished parts null. */
export interface WireContent {
  headline: string | null;
  subheadline: string | null;
  /** What a correction tells; null in a first edition. */
  notice: string | null;
  /** As printed, dash included. */
  dateline: string | null;
  body: BodyDocument | null;
  boilerplates: readonly WireBlock[];
  disclaimers: readonly WireBlock[];
  contacts: readonly Contact[];
  source: string | null;
}

interface WireBlock {
  heading: string | null;
  body: BodyDocument;
}

/** The measure of the wires: it fits every terminal and every reply to an e-mail. */
const wireWidth = 70;

const contactLabels: Record<Contact['type'], string> = {
  investors: 'Investor contact:',
  media: 'Media contact:',
  general: 'Contact:',
};

/**
 * A release as plain text the way a wire sends it: at most 70 columns, the dateline run in, tables in
 * columns, ended by `###`. Headings stay as they are written: capitals would make another word of
 * “mRNA”, and of “ß” two letters.
 */
export function toWireText(content: WireContent): string {
  const { headline, subheadline, notice, source } = content;
  const groups = [
    notice === null ? [] : wrapText(`CORRECTION -- ${notice}`, wireWidth),
    wrapText(headline ?? '', wireWidth),
    wrapText(subheadline ?? '', wireWidth),
    ...blocksToWire(withDateline(content.body?.content ?? [], content.dateline), wireWidth),
    ...content.boilerplates.flatMap(blockToWire),
    ...content.disclaimers.flatMap(blockToWire),
    ...content.contacts.map(contactToWire),
    source === null ? [] : wrapText(`SOURCE: ${source}`, wireWidth),
    ['###'],
  ];
  const shown = groups.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function withDateline(blocks: readonly BlockNode[], dateline: string | null): BlockNode[] {
  if (dateline === null) return [...blocks];
  const [first, ...rest] = blocks;
  const runIn = { type: 'text' as const, text: `${dateline} ` };
  return first?.type === 'paragraph'
    ? [{ ...first, content: [runIn, ...(first.content ?? [])] }, ...rest]
    : [{ type: 'paragraph', content: [runIn] }, ...blocks];
}

function blockToWire({ heading, body }: WireBlock): string[][] {
  return [wrapText(heading ?? '', wireWidth), ...blocksToWire(body.content, wireWidth)];
}

function contactToWire({ type, name, title, organisation, phone, email }: Contact): string[] {
  const lines = [contactLabels[type], name, title, organisation, phone, email];
  return lines.flatMap((line) => wrapText(line ?? '', wireWidth));
}
