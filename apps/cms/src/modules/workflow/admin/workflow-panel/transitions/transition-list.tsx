import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { ReleaseVersion } from '../workflow-api';
import { ScheduleDialog } from '../schedule/schedule-dialog';
import { TransitionButton } from './transition-button';
import { TransitionDialog } from './transition-dialog';
import { toTransitionWords, type TransitionScene, type ShownTransition } from './transition-words';
import { listTransitionButtons } from './list-transition-buttons';

interface TransitionListProps {
  scene: TransitionScene;
  version: ReleaseVersion;
  /** Whether the form has changes that are not saved: a transition would not be about what is seen. */
  isBlocked: boolean;
}

/** The buttons of the transitions that fit the stage, and the dialog of the one that was pressed. */
export function TransitionList({ scene, version, isBlocked }: TransitionListProps) {
  const [open, setOpen] = useState<{ transition: ShownTransition; scene: TransitionScene } | null>(
    null,
  );
  const offered = listTransitionButtons(scene.workflow);
  const close = () => setOpen(null);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {offered.map(({ transition, refusal }, index) => (
        <TransitionButton
          key={transition}
          transition={transition}
          words={toTransitionWords(transition, scene)}
          isFirst={index === 0}
          isBlocked={isBlocked}
          refusal={refusal}
          onPress={() => setOpen({ transition, scene })}
        />
      ))}
      {open !== null && open.transition === 'schedule' && (
        <ScheduleDialog scene={open.scene} version={version} onClose={close} />
      )}
      {open !== null && open.transition !== 'schedule' && (
        <TransitionDialog
          transition={open.transition}
          scene={open.scene}
          version={version}
          onClose={close}
        />
      )}
    </Flex>
  );
}
