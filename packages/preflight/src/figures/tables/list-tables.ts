import type { BlockNode, BodyDocument, TableNode } from '@dateline/release';
import type { CheckedRelease } from '../../checked-release';

/** A table and what stands around it. */
export interface LocatedTable {
  field: string;
  path: number[];
  table: TableNode;
  /** The texts of the blocks right before it, nearest first: its title, its unit. */
  before: string[];
}

const nearby = 4;

/** Every table of a release's bodies that lies on the page itself or in a quotation. */
export function listTables(release: CheckedRelease): LocatedTable[] {
  const bodies: [string, BodyDocument | null][] = [
    ['body', release.body],
    ...release.boilerplates.map(({ body }, at) => toEntry(`boilerplates.${at}.body`, body)),
    ...release.disclaimers.map(({ body }, at) => toEntry(`disclaimers.${at}.body`, body)),
  ];
  return bodies.flatMap(([field, body]) => listInside(field, [], body?.content ?? []));
}

function toEntry(field: string, body: BodyDocument): [string, BodyDocument] {
  return [field, body];
}

function listInside(field: string, path: number[], blocks: readonly BlockNode[]): LocatedTable[] {
  return blocks.flatMap((block, at) => {
    const here = [...path, at];
    if (block.type === 'blockquote') return listInside(field, here, block.content);
    if (block.type !== 'table') return [];
    const before = toTexts(blocks.slice(Math.max(0, at - nearby), at)).reverse();
    return [{ field, path: here, table: block, before }];
  });
}

function toTexts(blocks: readonly BlockNode[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading'
      ? [(block.content ?? []).map((part) => (part.type === 'text' ? part.text : ' ')).join('')]
      : [],
  );
}
