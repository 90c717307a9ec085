import { DeskNote } from '../desk/desk-note';
import { InstantText } from '../desk/instant-text';

interface VoidedNoteProps {
  voided: { at: string; reason: string };
  timeZone: string | undefined;
}

/** Why the newsroom took an approval or a schedule back. */
export function VoidedNote({ voided, timeZone }: VoidedNoteProps) {
  return (
    <DeskNote tone="warning">
      <strong>Taken back.</strong> {voided.reason}{' '}
      <InstantText instant={voided.at} timeZone={timeZone} />
    </DeskNote>
  );
}
