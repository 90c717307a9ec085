import { Checkbox, Flex, Typography } from '@strapi/design-system';
import type { ImportedRelease } from '@dateline/wire-import';
import type { ImportChoices } from './import-choices';
import { Part, PartText } from './import-look';
import { listParts } from './list-parts';
import { pieceLook } from './piece-look';

interface LeftOutProps {
  imported: ImportedRelease;
  choices: ImportChoices;
  onChoose: (changed: Partial<ImportChoices>) => void;
}

const leftOut = new Set(['letterhead', 'banner', 'notice', 'endMark']);

/** What the draft will not hold: all of it stays in the original, and nothing of it is hidden. */
export function LeftOut({ imported, choices, onChoose }: LeftOutProps) {
  const parts = listParts(imported);
  const quiet = parts.filter(({ kind }) => leftOut.has(kind));
  const unplaced = parts.filter(({ kind }) => kind === 'unplaced');
  if (quiet.length === 0 && unplaced.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        In the original alone
      </Typography>
      {imported.correction !== null && (
        <Typography tag="p" variant="pi" textColor="warning700">
          This corrects an earlier release. If that one was issued here, open it, press “Correct”
          and write this notice there.
        </Typography>
      )}
      {quiet.map(({ id, kind, text }) => (
        <Part key={id} $hue="neutral" data-parts={id}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {pieceLook[kind].label}
          </Typography>
          <PartText>{text}</PartText>
        </Part>
      ))}
      {unplaced.map(({ id, text }) => (
        <Part key={id} $hue="danger" data-parts={id} id={`part-${id}`}>
          <Typography tag="p" variant="pi" textColor="danger700">
            Not placed: choose on the other side what it is
          </Typography>
          <PartText>{text}</PartText>
        </Part>
      ))}
      {unplaced.length > 0 && (
        <Checkbox
          checked={choices.leavesUnplaced}
          onCheckedChange={(checked) => onChoose({ leavesUnplaced: checked === true })}
        >
          I have read what is not placed; it stays in the original alone.
        </Checkbox>
      )}
    </Flex>
  );
}
