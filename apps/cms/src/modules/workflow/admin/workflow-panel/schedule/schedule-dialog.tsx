import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { AdminNote } from '../../../../../platform/admin/admin-note';
import { RefusalNote } from '../../../../../platform/admin/refusal-note';
import { useNow } from '../../../../../platform/admin/use-now';
import { toTransitionWords, type TransitionScene } from '../transitions/transition-words';
import { useReleaseTransition } from '../transitions/use-release-transition';
import type { ReleaseVersion } from '../workflow-api';
import { toMoment } from '../../../../../platform/admin/to-moment';
import { InstantEverywhere } from './instant-everywhere';
import { OccurrenceChoice } from './occurrence-choice';
import { readChosenInstant } from './read-chosen-instant';
import { ScheduleAdvice } from './schedule-advice';
import { ScheduleFields } from './schedule-fields';
import { toChoice } from './to-choice';
import { listAdvice } from './list-advice';

interface ScheduleDialogProps {
  scene: TransitionScene;
  version: ReleaseVersion;
  onClose: () => void;
}

/** Chooses the instant of issue on the clock of the company, and shows what it is elsewhere. */
export function ScheduleDialog({ scene, version, onClose }: ScheduleDialogProps) {
  const { workflow } = scene;
  const { timeZone, mics } = workflow.company ?? { timeZone: 'UTC', mics: [] };
  const now = useNow(1_000);
  const [choice, setChoice] = useState(() => toChoice(workflow.scheduledFor, timeZone, now));
  const { run, isRunning, refusal } = useReleaseTransition(version);
  const chosen = readChosenInstant(choice, timeZone);
  const instant = 'instant' in chosen ? chosen.instant : null;
  const advice = instant === null ? [] : listAdvice({ instant, now, timeZone, mics });
  const isReady = instant !== null && !advice.some(({ severity }) => severity === 'refusal');
  const words = toTransitionWords('schedule', scene);
  const confirm = async () => {
    if (instant === null) return;
    const toDo = {
      type: 'schedule',
      scheduledFor: instant,
      contentHash: workflow.contentHash ?? '',
    } as const;
    if (await run(toDo, `Scheduled for ${toMoment(instant, timeZone)}.`)) onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && !isRunning && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{words.label}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p">{words.says}</Typography>
            <ScheduleFields choice={choice} timeZone={timeZone} onChange={setChoice} />
            {chosen.kind === 'never' && (
              <AdminNote tone="danger" isAlert>
                {chosen.sentence}
              </AdminNote>
            )}
            {chosen.kind === 'twice' && (
              <OccurrenceChoice {...chosen} choice={choice} onChange={setChoice} />
            )}
            {instant !== null && (
              <InstantEverywhere instant={instant} timeZone={timeZone} now={now} />
            )}
            <ScheduleAdvice advice={advice} />
            <RefusalNote refusal={refusal} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose} disabled={isRunning}>
            Cancel
          </Button>
          <Button onClick={() => void confirm()} disabled={!isReady} loading={isRunning}>
            {instant !== null && isReady
              ? `${words.label} for ${toMoment(instant, timeZone)}`
              : words.label}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
