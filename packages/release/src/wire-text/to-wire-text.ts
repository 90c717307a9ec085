import type { BlockNode } from '../body/body-document';
import type { WirePiece } from '../content/fields';
import {
  type ContentDraft,
  type FieldName,
  fieldNames,
  fieldUses,
} from '../content/release-content';
import { blocksToWire } from './blocks-to-wire';
import { wrapText } from './wrap-text';

/** The measure of the wires: it fits every terminal and every reply to an e-mail. */
const wireWidth = 70;

/**
 * A release as plain text the way a wire sends it: at most 70 columns, the dateline run in, tables in
 * columns, ended by `###`. Headings stay as they are written: capitals would make another word of
 * “mRNA”, and of “ß” two letters.
 */
export function toWireText(content: ContentDraft): string {
  const pieces = fieldNames.flatMap((name) => listPieces(content, name));
  const groups = [...runIn(pieces).flatMap(toGroups), ['###']];
  const shown = groups.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function listPieces<Name extends FieldName>(content: ContentDraft, name: Name): WirePiece[] {
  return fieldUses[name].wired?.(content[name]) ?? [];
}

type Standing = Exclude<WirePiece, { runIn: string }>;

/** Words that run in begin the text that comes next; where none does they are a paragraph. */
function runIn(pieces: readonly WirePiece[]): Standing[] {
  const standing: Standing[] = [];
  let waiting: BlockNode[] = [];
  for (const piece of pieces) {
    if ('runIn' in piece) {
      waiting = [{ type: 'paragraph', content: [{ type: 'text', text: piece.runIn }] }];
    } else if ('body' in piece) {
      standing.push({ body: { type: 'doc', content: joinFirst(waiting, piece.body.content) } });
      waiting = [];
    } else standing.push(piece);
  }
  return waiting.length === 0
    ? standing
    : [...standing, { body: { type: 'doc', content: waiting } }];
}

function joinFirst(waiting: readonly BlockNode[], blocks: readonly BlockNode[]): BlockNode[] {
  const [words] = waiting;
  const [first, ...rest] = blocks;
  return words?.type === 'paragraph' && first?.type === 'paragraph'
    ? [{ ...first, content: [...(words.content ?? []), ...(first.content ?? [])] }, ...rest]
    : [...waiting, ...blocks];
}

function toGroups(piece: Standing): string[][] {
  if ('body' in piece) return blocksToWire(piece.body.content, wireWidth);
  return [piece.lines.flatMap((text) => wrapText(text, wireWidth))];
}
