import { Field, Flex } from '@strapi/design-system';
import type { Choice } from './read-chosen-instant';

interface ScheduleFieldsProps {
  choice: Choice;
  /** IANA; the fields are a clock and a calendar there. */
  timeZone: string;
  onChange: (choice: Choice) => void;
}

export function ScheduleFields({ choice, timeZone, onChange }: ScheduleFieldsProps) {
  return (
    <Flex gap={4} alignItems="flex-start" wrap="wrap">
      <Field.Root required flex="1" hint={`The company’s clock: ${timeZone.replaceAll('_', ' ')}`}>
        <Field.Label>Day</Field.Label>
        <Field.Input
          type="date"
          value={choice.day}
          onChange={({ target }) => onChange({ ...choice, day: target.value, occurrence: null })}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root required flex="1" hint="Seconds are allowed">
        <Field.Label>Time</Field.Label>
        <Field.Input
          type="time"
          step={1}
          value={choice.time}
          onChange={({ target }) => onChange({ ...choice, time: target.value, occurrence: null })}
        />
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
}
