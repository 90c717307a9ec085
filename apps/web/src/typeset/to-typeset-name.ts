import { createHash } from 'node:crypto';
import type { TypesetEdition } from '@dateline/typesetting';
import type { TypesetKind } from './typeset-task';

/**
 * Counted up with every change of code, fonts or libraries that changes what is made of an
 * edition: what was made before is made anew then, under another entity tag.
 */
const typesettingVersion = 4;

const endings: Record<TypesetKind, string> = { pdf: 'pdf', card: 'png' };

/** How the names of all files begin that are made of editions with this slug. */
export function toTypesetPrefix(slug: string): string {
  return createHash('sha256').update(slug).digest('hex').slice(0, 32);
}

/** Whether a file is of this version of the names: of another one it is not known what it is of. */
export function isTypesetName(name: string): boolean {
  return name.includes(`-v${typesettingVersion}.`);
}

/** Names what is made of an edition: another name wherever its bytes may be others. */
export function toTypesetName(kind: TypesetKind, edition: TypesetEdition): string {
  const { content, ...rest } = edition;
  const key = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 16);
  const prefix = toTypesetPrefix(content.slug);
  return `${prefix}-${edition.contentHash}-${edition.number}-${key}-v${typesettingVersion}.${endings[kind]}`;
}
