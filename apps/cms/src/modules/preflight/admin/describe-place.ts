import type { BodyDocument, BodyNode } from '@dateline/release/body/body-document';
import type { CheckedRelease } from '@dateline/preflight/checked-release';
import type { Place } from '@dateline/preflight/finding';
import { toFieldLabel } from '../../../platform/admin/branding/to-field-label';

const kinds: Record<string, string> = {
  boilerplates: 'Boilerplate',
  disclaimers: 'Disclaimer',
  contacts: 'Contact',
  attachments: 'Attachment',
  links: 'Link',
};

/**
 * A place as a person would say it: `Body, paragraph 3` or `Boilerplate “About Varmholt”, heading`.
 */
export function describePlace(
  { field, path }: Pick<Place, 'field' | 'path'>,
  release: CheckedRelease,
): string {
  const [name = '', index, part] = field.split('.');
  if (index === undefined) {
    return name === 'body'
      ? joinParts(['Body', ...describePath(release.body, path)])
      : toLabel(name);
  }
  if (name === 'dateline') return index === 'text' ? 'Dateline' : `Dateline, ${index}`;
  const number = Number(index);
  const called = toName(name, number, release);
  const body = toBody(name, number, release);
  const inside = part === 'body' ? describePath(body, path) : part === undefined ? [] : [part];
  return joinParts([called, ...inside]);
}

function toName(name: string, index: number, release: CheckedRelease): string {
  const kind = kinds[name] ?? toLabel(name);
  if (name === 'contacts') return `${kind} ${index + 1}`;
  const block =
    name === 'boilerplates' || name === 'disclaimers' ? release[name][index] : undefined;
  const title = block?.heading ?? block?.name;
  return title ? `${kind} “${title}”` : `${kind} ${index + 1}`;
}

function toBody(name: string, index: number, release: CheckedRelease): BodyDocument | null {
  const isBlock = name === 'boilerplates' || name === 'disclaimers';
  return isBlock ? (release[name][index]?.body ?? null) : null;
}

const nodeNames: Record<string, string> = {
  paragraph: 'paragraph',
  heading: 'heading',
  bulletList: 'list',
  orderedList: 'list',
  listItem: 'item',
  blockquote: 'quotation',
  table: 'table',
  tableRow: 'row',
  tableCell: 'column',
  tableHeader: 'column',
  image: 'picture',
};

/** The steps into a body, each counted among its own kind: `table 2`, `row 3`, `column 1`. */
function describePath(body: BodyDocument | null, path: readonly number[]): string[] {
  const steps: string[] = [];
  let node: BodyNode | null = body;
  for (const index of path) {
    const children: readonly BodyNode[] = (node && 'content' in node && node.content) || [];
    const child = children[index];
    if (child === undefined) break;
    const name = nodeNames[child.type];
    const isInner = steps.length > 0 && child.type === 'paragraph';
    if (name !== undefined && !isInner) {
      const same = children.slice(0, index).filter((one) => nodeNames[one.type] === name);
      steps.push(`${name} ${same.length + 1}`);
    }
    node = child;
  }
  return steps;
}

function joinParts(parts: readonly string[]): string {
  return parts.join(', ');
}

function toLabel(name: string): string {
  return toFieldLabel(name);
}
