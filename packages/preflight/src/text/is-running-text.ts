import type { Passage } from '../passages/passage';

/** Whether a passage is read as sentences: a paragraph or a list's point of a body or of a block. */
export function isRunningText({ field, kind }: Passage): boolean {
  return (kind === 'paragraph' || kind === 'listItem') && /(?:^|\.)body$/.test(field);
}
