import type { NodeViewRenderer } from '@tiptap/core';
import type { PictureAttributes, PictureOptions } from './picture';

/** Draws a picture in the editor with inputs for its two texts. */
export function createPictureView({ findPicture }: PictureOptions): NodeViewRenderer {
  return ({ node, editor, getPos, view }) => {
    const attributes = node.attrs as PictureAttributes;
    const { file } = attributes;
    const dom = document.createElement('figure');
    dom.className = 'body-picture';
    dom.contentEditable = 'false';

    const frame = document.createElement('div');
    frame.className = 'body-picture-frame';
    void showPicture(frame, findPicture(file));

    const description = createInput('Description', 'What it shows, for readers who cannot see it');
    const caption = createInput('Caption', 'Printed below the picture; may stay empty');
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = 'Remove picture';
    dom.append(frame, description.label, caption.label, remove);

    const write = (name: keyof PictureAttributes, value: string | null) => {
      const position = getPos();
      if (position === undefined) return;
      view.dispatch(view.state.tr.setNodeAttribute(position, name, value));
    };
    description.input.addEventListener('input', () => write('alt', description.input.value));
    caption.input.addEventListener('input', () => write('caption', caption.input.value || null));
    remove.addEventListener('click', () => {
      const position = getPos();
      if (position === undefined) return;
      editor.chain().setNodeSelection(position).deleteSelection().focus().run();
    });

    const show = ({ alt, caption: words }: PictureAttributes) => {
      if (description.input.value !== alt) description.input.value = alt;
      if (caption.input.value !== (words ?? '')) caption.input.value = words ?? '';
    };
    const showEditable = () => {
      for (const control of [description.input, caption.input, remove]) {
        control.disabled = !editor.isEditable;
      }
    };
    show(attributes);
    showEditable();
    editor.on('update', showEditable);

    return {
      dom,
      update: (next) => {
        if (next.type !== node.type || next.attrs['file'] !== file) return false;
        show(next.attrs as PictureAttributes);
        return true;
      },
      stopEvent: ({ target }) =>
        target instanceof Element && target.closest('input, button') !== null,
      ignoreMutation: () => true,
      destroy: () => editor.off('update', showEditable),
    };
  };
}

async function showPicture(
  frame: HTMLElement,
  found: ReturnType<PictureOptions['findPicture']>,
): Promise<void> {
  try {
    const picture = await found;
    if (picture === null) {
      frame.textContent =
        'This picture is no longer in the media library. Remove it, or insert another.';
      return;
    }
    const image = document.createElement('img');
    image.src = picture.url;
    image.alt = picture.name;
    frame.replaceChildren(image);
  } catch {
    frame.textContent = 'The picture cannot be shown right now. It stays in the text.';
  }
}

function createInput(name: string, hint: string) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'text';
  input.maxLength = 2000;
  input.placeholder = hint;
  label.append(name, input);
  return { label, input };
}
