import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { MarkedPlace } from '../../../../../platform/admin/place-events';
import { findPlace } from './find-place';

const key = new PluginKey<DecorationSet>('findingLines');

/** Underlines what the preflight found, without a change of the text. */
export function findingLines(): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, lines) {
        const places = tr.getMeta(key) as readonly MarkedPlace[] | undefined;
        // Until the next preflight the lines go along with their words.
        if (places === undefined) return lines.map(tr.mapping, tr.doc);
        return DecorationSet.create(
          tr.doc,
          places.flatMap((place) => toLine(tr.doc, place)),
        );
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Draws these lines from now on, and no others. */
export function drawFindingLines(view: EditorView, places: readonly MarkedPlace[]): void {
  view.dispatch(view.state.tr.setMeta(key, places).setMeta('addToHistory', false));
}

function toLine(document: Node, place: MarkedPlace): Decoration[] {
  const found = findPlace(document, place);
  if (found === null || found.from === found.to) return [];
  const attributes = {
    class: `finding-line finding-${place.severity}`,
    title: place.message,
  };
  return [
    found.node.isTextblock
      ? Decoration.inline(found.from, found.to, attributes)
      : Decoration.node(found.from, found.to, attributes),
  ];
}
