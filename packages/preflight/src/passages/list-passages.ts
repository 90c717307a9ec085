import type {
  BlockNode,
  BodyDocument,
  CellNode,
  InlineNode,
  ListItemNode,
} from '@dateline/release';
import type { CheckedRelease } from '../checked-release';
import type { Passage } from './passage';

/** Every text of a release in reading order: what stands above the body, the body, what follows. */
export function listPassages(release: CheckedRelease): Passage[] {
  const { dateline, boilerplates, disclaimers, contacts } = release;
  return [
    ...toField('notice', release.notice),
    ...toField('headline', release.headline),
    ...toField('subheadline', release.subheadline),
    ...toField('summary', release.summary),
    ...toField('dateline.text', dateline?.text ?? null),
    ...listBody('body', release.body),
    ...boilerplates.flatMap((block, index) => listBlock(`boilerplates.${index}`, block)),
    ...disclaimers.flatMap((block, index) => listBlock(`disclaimers.${index}`, block)),
    ...contacts.flatMap(({ type: _type, owner: _owner, ...fields }, index) =>
      Object.entries(fields).flatMap(([name, text]) => toField(`contacts.${index}.${name}`, text)),
    ),
    ...toField('source', release.source),
    ...release.attachments.flatMap(({ title }, index) =>
      toField(`attachments.${index}.title`, title),
    ),
    ...release.links.flatMap(({ label }, index) => toField(`links.${index}.label`, label)),
  ];
}

function toField(field: string, text: string | null): Passage[] {
  if (text === null || text === '') return [];
  return [{ field, path: [], kind: 'field', text, inline: [{ type: 'text', text }] }];
}

function listBlock(
  place: string,
  { heading, body }: { heading: string | null; body: BodyDocument },
): Passage[] {
  return [...toField(`${place}.heading`, heading), ...listBody(`${place}.body`, body)];
}

function listBody(field: string, body: BodyDocument | null): Passage[] {
  return (body?.content ?? []).flatMap((node, index) =>
    listInside(field, node, [index], 'paragraph'),
  );
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
