import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { ReleaseVersion } from '../life-api';
import { ScheduleDialog } from '../schedule/schedule-dialog';
import { ActButton } from './act-button';
import { ActDialog } from './act-dialog';
import { toActWords, type ActScene, type ShownAct } from './act-words';
import { listActButtons } from './list-act-buttons';

interface ActListProps {
  scene: ActScene;
  version: ReleaseVersion;
  /** Whether the form has changes that are not saved: an act would not be about what is seen. */
  isBlocked: boolean;
}

/** The buttons of the acts that fit the stage, and the dialog of the one that was pressed. */
export function ActList({ scene, version, isBlocked }: ActListProps) {
  const [open, setOpen] = useState<{ act: ShownAct; scene: ActScene } | null>(null);
  const offered = listActButtons(scene.life);
  const close = () => setOpen(null);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {offered.map(({ act, refusal }, index) => (
        <ActButton
          key={act}
          act={act}
          words={toActWords(act, scene)}
          isFirst={index === 0}
          isBlocked={isBlocked}
          refusal={refusal}
          onPress={() => setOpen({ act, scene })}
        />
      ))}
      {open !== null && open.act === 'schedule' && (
        <ScheduleDialog scene={open.scene} version={version} onClose={close} />
      )}
      {open !== null && open.act !== 'schedule' && (
        <ActDialog act={open.act} scene={open.scene} version={version} onClose={close} />
      )}
    </Flex>
  );
}
