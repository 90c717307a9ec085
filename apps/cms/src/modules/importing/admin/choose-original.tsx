import { Box, Button, Flex, Textarea, Typography } from '@strapi/design-system';
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import styled from 'styled-components';
import { toPastedFile } from './to-original-file';

interface ChooseOriginalProps {
  isReading: boolean;
  onChoose: (file: File) => void;
}

const DropZone = styled.div<{ $isOver: boolean }>`
  padding: 4rem 2rem;
  border: 2px dashed
    ${({ theme, $isOver }) => ($isOver ? theme.colors.primary600 : theme.colors.neutral300)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isOver }) => ($isOver ? theme.colors.primary100 : theme.colors.neutral0)};
  text-align: center;
`;

/** A file dropped or chosen, or a text pasted: where every import begins. */
export function ChooseOriginal({ isReading, onChoose }: ChooseOriginalProps) {
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onChoose(file);
  };
  const paste = (event: ClipboardEvent) => {
    const file = toPastedFile(
      event.clipboardData.getData('text/html'),
      event.clipboardData.getData('text/plain'),
    );
    if (file === null) return;
    event.preventDefault();
    setText(event.clipboardData.getData('text/plain'));
    onChoose(file);
  };
  const readText = () => {
    const file = toPastedFile('', text);
    if (file !== null) onChoose(file);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <DropZone
        $isOver={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Flex direction="column" gap={4}>
          <Typography tag="p" variant="beta">
            Drop a release here
          </Typography>
          <Typography tag="p" textColor="neutral600">
            Word (.docx), a web page (.html), Markdown or plain text, up to 10 MB
          </Typography>
          <Button
            variant="secondary"
            loading={isReading}
            onClick={() => input.current?.click()}
            size="L"
          >
            Choose a file
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label="File with the release"
            accept=".docx,.html,.htm,.md,.markdown,.txt,.text"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              // The same file can be chosen again, changed meanwhile.
              target.value = '';
              if (file !== undefined) onChoose(file);
            }}
          />
        </Flex>
      </DropZone>
      <Box>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography tag="label" htmlFor="pasted-release" variant="pi" fontWeight="bold">
            Or paste it here
          </Typography>
          <Textarea
            id="pasted-release"
            value={text}
            placeholder="From Word, Outlook, a web page or a wire template: headings, tables and links are kept."
            onChange={(event) => setText(event.target.value)}
            onPaste={paste}
            rows={6}
          />
          <Flex justifyContent="flex-end">
            <Button
              variant="secondary"
              disabled={text.trim() === '' || isReading}
              onClick={readText}
            >
              Read this text
            </Button>
          </Flex>
        </Flex>
      </Box>
    </Flex>
  );
}
