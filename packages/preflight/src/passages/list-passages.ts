import type {
  BlockNode,
  BodyDocument,
  CellNode,
  InlineNode,
  ListItemNode,
} from '@dateline/release';
import {
  type ContentDraft,
  type FieldName,
  fieldNames,
  fieldUses,
} from '@dateline/release/content/release-content';
import type { FieldText } from '@dateline/release/content/fields';
import { type CheckedRelease, toContentDraft } from '../checked-release';
import type { Passage } from './passage';

/** Every text of a release in reading order: what stands above the body, the body, what follows. */
export function listPassages(release: CheckedRelease): Passage[] {
  const draft = toContentDraft(release);
  return fieldNames.flatMap((name) =>
    listTexts(draft, name).flatMap(({ path, text }) => {
      const field = path === '' ? name : `${name}.${path}`;
      return typeof text === 'string' ? toField(field, text) : listBody(field, text);
    }),
  );
}

function listTexts<Name extends FieldName>(draft: ContentDraft, name: Name): FieldText[] {
  return fieldUses[name].checked?.(draft[name]) ?? [];
}

function toField(field: string, text: string | null): Passage[] {
  if (text === null || text === '') return [];
  return [{ field, path: [], kind: 'field', text, inline: [{ type: 'text', text }] }];
}

function listBody(field: string, body: BodyDocument): Passage[] {
  return body.content.flatMap((node, index) => listInside(field, node, [index], 'paragraph'));
}

function listInside(
  field: string,
  node: BlockNode | ListItemNode | CellNode,
  path: number[],
  kind: Passage['kind'],
): Passage[] {
  switch (node.type) {
    case 'paragraph':
      return toTextBlock(field, path, kind, node.content);
    case 'heading':
      return toTextBlock(field, path, 'heading', node.content);
    case 'image': {
      const { caption } = node.attrs;
      return toField(field, caption).map((passage) => ({ ...passage, path, kind: 'caption' }));
    }
    case 'table':
      return node.content.flatMap((row, at) =>
        (row.content ?? []).flatMap((cell, column) =>
          listInside(field, cell, [...path, at, column], 'cell'),
        ),
      );
    default: {
      const inside = node.type === 'listItem' ? 'listItem' : kind;
      return node.content.flatMap((child, at) => listInside(field, child, [...path, at], inside));
    }
  }
}

function toTextBlock(
  field: string,
  path: number[],
  kind: Passage['kind'],
  inline: readonly InlineNode[] = [],
): Passage[] {
  const text = inline.map((part) => (part.type === 'text' ? part.text : '\n')).join('');
  return text === '' ? [] : [{ field, path, kind, text, inline }];
}
