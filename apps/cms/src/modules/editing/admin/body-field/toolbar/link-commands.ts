import type { Editor } from '@tiptap/core';

/** Where the link at the cursor leads, or null where there is none. */
export function getLink(editor: Editor): string | null {
  const href: unknown = editor.getAttributes('link')['href'];
  return typeof href === 'string' ? href : null;
}

/** Links the selection or the link at the cursor; with nothing selected the address itself. */
export function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  if (editor.state.selection.empty && getLink(editor) === null) {
    chain
      .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
      .run();
    return;
  }
  chain.setMark('link', { href }).run();
}

export function removeLink(editor: Editor): void {
  editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
}
