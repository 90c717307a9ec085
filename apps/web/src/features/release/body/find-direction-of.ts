import { findDirection, type InlineNode } from '@dateline/release';
import { toWords } from './to-words';

/** The direction of a line, whatever the marks of its words. */
export function findDirectionOf(nodes?: readonly InlineNode[]): 'rtl' | undefined {
  return findDirection(toWords(nodes));
}
