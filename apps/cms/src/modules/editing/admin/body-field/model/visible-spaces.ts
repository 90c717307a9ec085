import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { toChangedRanges, type Range } from '../editor/changed-ranges';

const key = new PluginKey<DecorationSet>('visibleSpaces');

/** The spaces that do not break a line, and what they are called. */
const names: Record<string, string> = {
  '\u00a0': 'Non-breaking space',
  '\u202f': 'Narrow non-breaking space',
};

/** Draws a sign below spaces that do not break a line: else nobody can tell them from others. */
export function visibleSpaces(): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: (_config, { doc }) =>
        draw(DecorationSet.empty, doc, [{ from: 0, to: doc.content.size }]),
      apply: (tr, drawn) =>
        tr.docChanged ? draw(drawn.map(tr.mapping, tr.doc), tr.doc, toChangedRanges(tr)) : drawn,
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Draws anew what lies in the ranges, and leaves the rest of a long text as it is. */
function draw(drawn: DecorationSet, document: Node, ranges: readonly Range[]): DecorationSet {
  let next = drawn;
  for (const range of ranges) {
    // With the neighbours: a set of drawings finds those that only touch a range, too.
    const from = Math.max(0, range.from - 1);
    const to = Math.min(document.content.size, range.to + 1);
    next = next.remove(next.find(range.from, range.to));
    next = next.add(document, listSpaces(document, from, to));
  }
  return next;
}

function listSpaces(document: Node, from: number, to: number): Decoration[] {
  const spaces: Decoration[] = [];
  document.nodesBetween(from, to, (node, position) => {
    const text = node.text ?? '';
    for (let at = 0; at < text.length; at += 1) {
      const title = names[text.charAt(at)];
      const start = position + at;
      if (title === undefined || start < from || start >= to) continue;
      spaces.push(Decoration.inline(start, start + 1, { class: 'no-break-space', title }));
    }
  });
  return spaces;
}
