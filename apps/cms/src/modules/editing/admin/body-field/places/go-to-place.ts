import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { FieldPlace } from '../../../../../platform/admin/place-events';
import { findPlace } from './find-place';

/** Selects the words of a place, or the table, cell or picture that is meant, and shows them. */
export function goToPlace({ view }: Editor, place: Pick<FieldPlace, 'path' | 'start' | 'end'>) {
  const { state } = view;
  const found = findPlace(state.doc, place);
  const tr = state.tr;
  if (found !== null) {
    const isPicture = found.node.isAtom && NodeSelection.isSelectable(found.node);
    tr.setSelection(
      isPicture
        ? NodeSelection.create(state.doc, found.position)
        : TextSelection.between(state.doc.resolve(found.from), state.doc.resolve(found.to)),
    );
  }
  view.focus();
  view.dispatch(tr);
  scrollIntoSight(view.domAtPos(view.state.selection.from).node);
}

/** To the middle of the screen: at its top the toolbar lies over the text. */
function scrollIntoSight(node: globalThis.Node): void {
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
