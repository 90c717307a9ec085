import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { AdminNote } from '../../../../../platform/admin/admin-note';
import { RefusalNote } from '../../../../../platform/admin/refusal-note';
import { useArming } from './use-arming';

interface ArmedButtonProps {
  label: string;
  /** What stands on it once it is armed. */
  again: string;
  /** Exactly what the second press does. */
  says: string;
  /** What has to be written, and what stands there at first. */
  field: { label: string; hint: string; initial: string };
  /** Why it cannot be pressed; null where it can. */
  refusal: string | null;
  /** Why the last try was refused by the newsroom. */
  failure: string | null;
  fire: (text: string) => Promise<unknown>;
}

/** A button that takes two presses: the first one arms it and says what the second one does. */
export function ArmedButton(props: ArmedButtonProps) {
  const { label, again, says, field, refusal, failure, fire } = props;
  const [text, setText] = useState(field.initial);
  const { arming, now, tell } = useArming(() => fire(text));
  const isReady = text.trim() !== '';
  const isSafe = arming.phase === 'safe';
  const write = (value: string) => {
    setText(value);
    tell({ type: 'touch', now: Date.now() });
  };
  const disarmOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') tell({ type: 'leave' });
  };
  const disarmOutside = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) tell({ type: 'leave' });
  };
  // A key that is held down presses again and again.
  const ignoreRepeated = (event: KeyboardEvent) => event.repeat && event.preventDefault();
  return (
    // It can have the focus itself, so that a click on its words is not taken for leaving it.
    <Box
      width="100%"
      tabIndex={-1}
      style={{ outline: 'none' }}
      onKeyDown={disarmOnEscape}
      onBlur={disarmOutside}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        {!isSafe && (
          <>
            <AdminNote tone="danger" isAlert>
              {says}
            </AdminNote>
            <Field.Root required hint={field.hint}>
              <Field.Label>{field.label}</Field.Label>
              <Textarea
                autoFocus={field.initial === ''}
                value={text}
                onChange={({ target }) => write(target.value)}
              />
              <Field.Hint />
            </Field.Root>
          </>
        )}
        <Button
          fullWidth
          variant={isSafe ? 'tertiary' : 'danger'}
          disabled={refusal !== null}
          aria-disabled={arming.phase === 'armed' && !isReady}
          loading={arming.phase === 'firing'}
          onKeyDown={ignoreRepeated}
          onClick={() => tell({ type: 'press', now: Date.now(), isReady })}
        >
          {isSafe ? label : again}
        </Button>
        {arming.phase === 'armed' && (
          <Typography variant="pi" textColor="neutral600" role="timer">
            Safe again in {Math.max(0, Math.ceil((arming.until - now) / 1_000))} s. Escape: at once.
          </Typography>
        )}
        {refusal !== null && (
          <Typography variant="pi" textColor="neutral600">
            {refusal}
          </Typography>
        )}
        <RefusalNote refusal={failure} />
      </Flex>
    </Box>
  );
}
