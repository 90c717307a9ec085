import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { RefusalNote } from '../../../../../platform/admin/refusal-note';
import type { ReleaseVersion } from '../life-api';
import { AccountChanges } from '../account-changes';
import { toActWords, type ActScene, type ShownAct } from './act-words';
import { toActToDo } from './to-act-to-do';
import { useAct } from './use-act';

interface ActDialogProps {
  act: Exclude<ShownAct, 'schedule'>;
  /** The release as it was when the dialog was opened: what the person has read. */
  scene: ActScene;
  version: ReleaseVersion;
  onClose: () => void;
}

/** Says exactly what an act will do, takes the words that it needs, and does it. */
export function ActDialog({ act, scene, version, onClose }: ActDialogProps) {
  const { run, isRunning, refusal } = useAct(version);
  const [text, setText] = useState('');
  const words = toActWords(act, scene);
  const isReady = words.field === null || text.trim() !== '';
  const confirm = async () => {
    const toDo = toActToDo(act, { contentHash: scene.life.contentHash, text });
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
            {act === 'approve' && <AccountChanges life={scene.life} />}
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
