import { Flex, Typography } from '@strapi/design-system';
import type { Editor } from '@tiptap/core';
import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type Ref } from 'react';
import { styled } from 'styled-components';
import type { BodyDocument } from '@dateline/release/body/body-document';
import { BodySurface } from './body-surface';
import { countWords } from './editor/count-words';
import { useBodyEditor } from './editor/use-body-editor';
import { useEditorState } from './editor/use-editor-state';
import type { PasteNotice } from './paste/clean-pasted-html';
import { describeFigures, type FiguresNote } from './figures/describe-figures';
import { PastedFiguresNote } from './figures/pasted-figures-note';
import { PasteNotices } from './paste-notices';
import { usePlaces } from './places/use-places';
import { PicturePicker } from './pictures/picture-picker';
import { usePictures } from './pictures/use-pictures';
import { BodyToolbar } from './toolbar/body-toolbar';

export interface BodyEditorProps {
  id: string;
  label: string;
  body: BodyDocument | null;
  isDisabled: boolean;
  isRequired: boolean;
  isInvalid: boolean;
  /** The id of what describes the field: its error, else its hint. */
  describedBy: string | undefined;
  /** Gets the text box, so that the panel can lead to it. */
  boxRef: Ref<HTMLElement>;
  onChange: (body: BodyDocument | null) => void;
}

export function BodyEditor(props: BodyEditorProps) {
  const { id, label, describedBy, isRequired, isInvalid, isDisabled } = props;
  const [isLinkFormOpen, setLinkFormOpen] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const [notices, setNotices] = useState<PasteNotice[]>([]);
  const [figures, setFigures] = useState<FiguresNote | null>(null);
  const toolbar = useRef<{ focus: () => void }>(null);
  const { findPicture, keepPicture } = usePictures();

  const attributes = useMemo(
    () => ({
      id,
      'aria-label': label,
      'aria-multiline': 'true',
      'aria-required': String(isRequired),
      'aria-invalid': String(isInvalid),
      'aria-readonly': String(isDisabled),
      ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
    }),
    [id, label, describedBy, isRequired, isInvalid, isDisabled],
  );
  const editor = useBodyEditor({
    body: props.body,
    editable: !isDisabled,
    attributes,
    onChange: props.onChange,
    onPasteNotices: setNotices,
    onPastedFigures: (paste) => setFigures(describeFigures(paste)),
    onLinkShortcut: () => setLinkFormOpen(true),
    onToolbarShortcut: () => toolbar.current?.focus(),
    findPicture,
  });
  usePlaces(editor, id);
  if (editor === null) return null;
  return (
    <Frame $isInvalid={isInvalid}>
      <BodyToolbar
        editor={editor}
        isDisabled={isDisabled}
        label={label}
        isLinkFormOpen={isLinkFormOpen}
        onLinkForm={setLinkFormOpen}
        onPicture={() => setPicking(true)}
        focusRef={toolbar}
      >
        <PasteNotices notices={notices} onClose={() => setNotices([])} />
        <PastedFiguresNote note={figures} onClose={() => setFigures(null)} />
      </BodyToolbar>
      <Box editor={editor} boxRef={props.boxRef} />
      <Foot editor={editor} />
      {isPicking && (
        <PicturePicker
          onClose={() => setPicking(false)}
          onPick={({ file, alt, caption, ...picture }) => {
            keepPicture(file, picture);
            setPicking(false);
            editor
              .chain()
              .focus()
              .insertContent({ type: 'image', attrs: { file, alt, caption } })
              .run();
          }}
        />
      )}
    </Frame>
  );
}

function Box({ editor, boxRef }: { editor: Editor; boxRef: Ref<HTMLElement> }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current === null) return;
    editor.mount(place.current);
    return () => editor.unmount();
  }, [editor]);
  // After the mount, which makes the element.
  useImperativeHandle(boxRef, () => editor.view.dom, [editor]);
  return <BodySurface ref={place} />;
}

function Foot({ editor }: { editor: Editor }) {
  const { doc } = useEditorState(editor);
  const words = useMemo(() => countWords(doc), [doc]);
  return (
    <Flex
      justifyContent="flex-end"
      paddingTop={1}
      paddingBottom={1}
      paddingLeft={3}
      paddingRight={3}
    >
      <Typography variant="pi" textColor="neutral600">
        {words === 1 ? '1 word' : `${words.toLocaleString('en')} words`}
      </Typography>
    </Flex>
  );
}

const Frame = styled.div<{ $isInvalid: boolean }>`
  /* Nothing in it widens the page of a phone; unlike hidden it lets the toolbar stick. */
  position: relative;
  overflow: clip;
  border: 1px solid
    ${({ theme, $isInvalid }) => ($isInvalid ? theme.colors.danger600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};

  &:focus-within {
    border-color: ${({ theme, $isInvalid }) =>
      $isInvalid ? theme.colors.danger600 : theme.colors.primary600};
    box-shadow: 0 0 0 2px
      ${({ theme, $isInvalid }) => ($isInvalid ? theme.colors.danger600 : theme.colors.primary600)};
  }
`;
