import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { RefusalNote } from '../../../../../platform/admin/refusal-note';
import type { ReleaseVersion } from '../workflow-api';
import { AccountChanges } from '../account-changes';
import { toTransitionWords, type TransitionScene, type ShownTransition } from './transition-words';
import { toTransitionToTake } from './to-transition-to-take';
import { useReleaseTransition } from './use-release-transition';

interface TransitionDialogProps {
  transition: Exclude<ShownTransition, 'schedule'>;
  /** The release as it was when the dialog was opened: what the person has read. */
  scene: TransitionScene;
  version: ReleaseVersion;
  onClose: () => void;
}

/** Says exactly what a transition will do, takes the words that it needs, and does it. */
export function TransitionDialog({ transition, scene, version, onClose }: TransitionDialogProps) {
  const { run, isRunning, refusal } = useReleaseTransition(version);
  const [text, setText] = useState('');
  const words = toTransitionWords(transition, scene);
  const isReady = words.field === null || text.trim() !== '';
  const confirm = async () => {
    const toDo = toTransitionToTake(transition, { contentHash: scene.workflow.contentHash, text });
    if (await run(toDo, words.done)) onClose();
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
            {transition === 'approve' && <AccountChanges workflow={scene.workflow} />}
            {words.field !== null && (
              <Field.Root required hint={words.field.hint}>
                <Field.Label>{words.field.label}</Field.Label>
                <Textarea value={text} onChange={(event) => setText(event.target.value)} />
                <Field.Hint />
              </Field.Root>
            )}
            <RefusalNote refusal={refusal} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose} disabled={isRunning}>
            Cancel
          </Button>
          <Button
            variant={words.isDangerous ? 'danger' : 'default'}
            onClick={() => void confirm()}
            disabled={!isReady}
            loading={isRunning}
          >
            {words.label}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
