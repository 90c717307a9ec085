import { Field, Radio } from '@strapi/design-system';
import type { InstantWithOffset } from '@dateline/release/schedule/to-instant-in-zone';
import type { Choice } from './read-chosen-instant';

interface OccurrenceChoiceProps {
  earlier: InstantWithOffset;
  later: InstantWithOffset;
  choice: Choice;
  onChange: (choice: Choice) => void;
}

/** Asks which one is meant of a time that comes twice, as the clocks are put back. */
export function OccurrenceChoice({ earlier, later, choice, onChange }: OccurrenceChoiceProps) {
  const choose = (value: string) =>
    onChange({ ...choice, occurrence: value === 'earlier' ? 'earlier' : 'later' });
  return (
    <Field.Root required>
      <Field.Label>The clocks are put back in this hour: which one do you mean?</Field.Label>
      <Radio.Group value={choice.occurrence ?? ''} onValueChange={choose} aria-label="Which hour">
        <Radio.Item value="earlier">The first, UTC{earlier.offset}</Radio.Item>
        <Radio.Item value="later">The second, an hour after it, UTC{later.offset}</Radio.Item>
      </Radio.Group>
    </Field.Root>
  );
}
