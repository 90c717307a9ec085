import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { PlaceFix } from '../../../../../platform/admin/place-events';
import { findPlace } from './find-place';

/**
 * Puts other words in the place of those that stand there, in their marks: one step to undo.
 *
 * @returns whether it was done: not where the place is gone or other words stand in it.
 */
export function applyPlaceFix({ view, isEditable }: Editor, fix: Omit<PlaceFix, 'field'>): boolean {
  const { state } = view;
  const found = findPlace(state.doc, fix);
  if (found === null || !isEditable) return false;
  const { node, position, from, to } = found;
  const tr = closeHistory(state.tr);
  if (node.isTextblock) {
    const words = fix.insert === '' ? [] : [state.schema.text(fix.insert, toMarks(found))];
    tr.replaceWith(from, to, words);
  } else if (node.type.name === 'image') {
    const caption = String(node.attrs['caption'] ?? '');
    if (fix.excerpt !== undefined && caption.slice(fix.start, fix.end) !== fix.excerpt) {
      return false;
    }
    const fixed = caption.slice(0, fix.start) + fix.insert + caption.slice(fix.end);
    tr.setNodeAttribute(position, 'caption', fixed === '' ? null : fixed);
  } else {
    return false;
  }
  view.dispatch(tr);
  return true;
}

/** The marks of the first of the words; between two words those of the one before. */
function toMarks({ node, position, from, to }: NonNullable<ReturnType<typeof findPlace>>) {
  const offset = from - position - 1;
  const { node: text } = from === to ? node.childBefore(offset) : node.childAfter(offset);
  return text?.marks ?? [];
}
