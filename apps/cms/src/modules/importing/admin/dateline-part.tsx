import { Field, Flex } from '@strapi/design-system';
import type { ImportedDateline } from '@dateline/wire-import';
import { PartText } from './import-look';

interface DatelinePartProps {
  dateline: ImportedDateline;
  /** Of the release, where the text names it elsewhere. */
  day: string | null;
  chosen: string;
  onChoose: (day: string) => void;
}

/** The dateline as written, and the question for its day where it names none. */
export function DatelinePart({ dateline, day, chosen, onChoose }: DatelinePartProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <PartText>{dateline.text}</PartText>
      {dateline.day === null && day === null && (
        <Field.Root required>
          <Field.Label>Day of the release</Field.Label>
          <Field.Input
            type="date"
            value={chosen}
            onChange={({ target }) => onChoose(target.value)}
          />
        </Field.Root>
      )}
    </Flex>
  );
}
