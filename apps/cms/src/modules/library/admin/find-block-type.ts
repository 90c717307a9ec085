import type { BlockType } from '@dateline/contract';

const types: Record<string, BlockType> = {
  'api::boilerplate.boilerplate': 'boilerplate',
  'api::disclaimer.disclaimer': 'disclaimer',
  'api::contact.contact': 'contact',
};

/** The kind of block that a Strapi type is; null for all others. */
export function findBlockType(model: string): BlockType | null {
  return types[model] ?? null;
}
