import { Flex, Typography } from '@strapi/design-system';
import type { Advice } from '@dateline/release/schedule/advice';
import { AdminNote } from '../../../../../platform/admin/admin-note';

const tones = { refusal: 'danger', warning: 'warning', note: 'quiet' } as const;

/** What there is to say about the chosen instant, the gravest first. */
export function ScheduleAdvice({ advice }: { advice: readonly Advice[] }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2} aria-live="polite">
      {advice.map(({ id, severity, message, source }) => (
        <AdminNote key={id} tone={tones[severity]}>
          {message}
          {source !== null && (
            <Typography tag="div" variant="pi" textColor="neutral600">
              {source}
            </Typography>
          )}
        </AdminNote>
      ))}
    </Flex>
  );
}
