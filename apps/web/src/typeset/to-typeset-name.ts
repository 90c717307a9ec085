import { createHash } from 'node:crypto';
import type { TypesetEdition } from '@dateline/typesetting';
import type { TypesetKind } from './typeset-task';

/**
 * Counted up with every change of code, fonts or libraries that changes what is made of an
 * edition: what was made before is made anew then, under another entity tag.
 */
const typesettingVersion = 3;

const endings: Record<TypesetKind, string> = { pdf: 'pdf', card: 'png' };

/** Names what is made of an edition: another name wherever its bytes may be others. */
export function toTypesetName(kind: TypesetKind, edition: TypesetEdition): string {
  const { content: _, ...rest } = edition;
  const key = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 16);
  return `${edition.contentHash}-${edition.number}-${key}-v${typesettingVersion}.${endings[kind]}`;
}
