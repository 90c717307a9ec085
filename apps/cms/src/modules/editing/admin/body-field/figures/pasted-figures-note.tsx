import { Button, Flex, Typography } from '@strapi/design-system';
import type { FiguresNote } from './describe-figures';

const colours = {
  quiet: { background: 'success100', text: 'success700' },
  warning: { background: 'warning100', text: 'warning700' },
  danger: { background: 'danger100', text: 'danger700' },
} as const;

interface PastedFiguresNoteProps {
  note: FiguresNote | null;
  onClose: () => void;
}

/** Says how the figures of the last paste came through: at once and aloud where one differs. */
export function PastedFiguresNote({ note, onClose }: PastedFiguresNoteProps) {
  const isLoud = note !== null && note.tone !== 'quiet';
  // Both stay on the page, empty: a reader's software tells only of what comes into a known place.
  return (
    <>
      <div role="status">{!isLoud && <Note note={note} onClose={onClose} />}</div>
      <div role="alert">{isLoud && <Note note={note} onClose={onClose} />}</div>
    </>
  );
}

function Note({ note, onClose }: PastedFiguresNoteProps) {
  if (note === null) return null;
  const { background, text } = colours[note.tone];
  return (
    <Flex
      justifyContent="space-between"
      alignItems="flex-start"
      gap={4}
      padding={3}
      background={background}
    >
      <div>
        <Typography tag="p" variant="omega" fontWeight="bold" textColor={text}>
          {note.title}
        </Typography>
        {note.details.map((sentence, index) => (
          <Typography key={`${index} ${sentence}`} tag="p" variant="omega" textColor="neutral800">
            {sentence}
          </Typography>
        ))}
      </div>
      <Button size="S" variant="tertiary" onClick={onClose}>
        {note.tone === 'danger' ? 'I have compared them' : 'Understood'}
      </Button>
    </Flex>
  );
}
