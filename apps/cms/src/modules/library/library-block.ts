import type { BlockType } from '@dateline/contract';

const blockTypes: readonly string[] = ['boilerplate', 'disclaimer', 'contact'];

/** Blocks have versions; the rest of the library has none. */
export function isBlockType(type: string): type is BlockType {
  return blockTypes.includes(type);
}
