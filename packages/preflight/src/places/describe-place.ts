import type { BlockNode, BodyDocument } from '@dateline/release';
import type { CheckedRelease } from '../checked-release';
import type { Place } from '../finding';

const singular: Record<string, string> = {
  boilerplates: 'Boilerplate',
  disclaimers: 'Disclaimer',
  contacts: 'Contact',
  attachments: 'Attachment',
  links: 'Link',
  letterhead: 'Line above the headline',
};

/**
 * Says a place in words, for lists: `Headline`, `Body, paragraph 3`, `Body, table 2, row 3, cell 4`,
 * `Boilerplate 1, heading`, `Contact 2, phone`.
 */
export function describePlace(release: CheckedRelease, { field, path }: Place): string {
  const [first = '', index, part] = field.split('.');
  const words: string[] = [];
  if (index !== undefined && /^\d+$/.test(index)) {
    words.push(`${singular[first] ?? first} ${Number(index) + 1}`);
  } else {
    words.push(first.charAt(0).toUpperCase() + first.slice(1));
  }
  if (part !== undefined && part !== 'body') words.push(part);
  const body = findBody(release, first, index);
  if (body !== null && path.length > 0) words.push(...describePath(body, path));
  return words.join(', ');
}

function findBody(
  release: CheckedRelease,
  field: string,
  index: string | undefined,
): BodyDocument | null {
  if (field === 'body') return release.body;
  if (field !== 'boilerplates' && field !== 'disclaimers') return null;
  return release[field][Number(index)]?.body ?? null;
}

const names: Record<BlockNode['type'], string> = {
  paragraph: 'paragraph',
  heading: 'heading',
  bulletList: 'list',
  orderedList: 'list',
  blockquote: 'quotation',
  table: 'table',
  image: 'image',
};

/** Blocks are counted as a reader counts them: the third paragraph, the second table. */
function describePath(body: BodyDocument, [at = 0, ...inside]: readonly number[]): string[] {
  const block = body.content[at];
  if (block === undefined) return [];
  const name = names[block.type];
  const number = body.content.slice(0, at + 1).filter(({ type }) => names[type] === name).length;
  const [second, third] = inside.map((index) => index + 1);
  const words = [`${name} ${number}`];
  if (block.type === 'table') {
    if (second !== undefined) words.push(`row ${second}`);
    if (third !== undefined) words.push(`cell ${third}`);
  } else if (second !== undefined) {
    words.push(`${name === 'list' ? 'item' : 'paragraph'} ${second}`);
  }
  return words;
}
