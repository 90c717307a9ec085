import type { Edit } from '../../../text/list-edits';
import { fromControl } from '@dateline/release/characters/windows-1252';

const entities: Record<string, string> = {
  amp: '&',
  nbsp: '\u00a0',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  reg: '®',
  trade: '™',
  copy: '©',
  euro: '€',
  pound: '£',
  lt: '<',
  gt: '>',
};

/** The closing quotation mark's third byte has no sign in Windows-1252, so it is often gone. */
const meant: Record<string, string> = { '?': '’', Â: '', 'â€': '”' };

const leftover =
  /&(?:([a-z]{2,6})|#(\d{2,5})|#[xX]([0-9a-fA-F]{2,4}));|[\u0080-\u009f]|(?<=\p{L}{2})\?(?=(?:s|t|re|ve|ll)[ ,.;])|(?<=[\p{Ll}\p{N}.,;:%)])Â(?=[ \n])|â€(?=[\s.,;]|$)/gu;

/** HTML's names of characters, control characters, and marks that became `?` or `Â` on the way. */
export function listLeftovers(text: string): Edit[] {
  return Array.from(text.matchAll(leftover)).flatMap(
    ({ 0: found, 1: name, 2: decimal, 3: hex, index }) => {
      const insert = name === undefined ? toSign(found, decimal, hex) : entities[name];
      if (insert === undefined || insert === null) return [];
      return [{ start: index, end: index + found.length, insert }];
    },
  );
}

function toSign(found: string, decimal?: string, hex?: string): string | null {
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  if (Number.isNaN(code)) return meant[found] ?? fromControl(found);
  // 128 to 159 are what Windows-1252 has there, as browsers read them.
  const sign = String.fromCharCode(code);
  return code >= 0x80 && code < 0xa0 ? fromControl(sign) : code < 0x20 ? null : sign;
}
