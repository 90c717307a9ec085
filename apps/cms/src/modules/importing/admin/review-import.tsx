import { Button, Flex } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { releaseModel } from '../../../platform/admin/release-model';
import { toSentence } from '../../../platform/admin/to-sentence';
import { type ReadAnswer, useImportReleaseMutation } from './import-api';
import { Columns } from './import-look';
import { ImportNotes } from './import-notes';
import { PieceLegend } from './piece-legend';
import { ReleaseColumn } from './release-column';
import { SourceColumn } from './source-column';
import { useImport } from './use-import';
import { useMarking } from './use-marking';

interface ReviewImportProps {
  file: File;
  answer: ReadAnswer;
  onAnother: () => void;
}

/** The original and the release beside each other, until the draft is as it should be. */
export function ReviewImport({ file, answer, onAnother }: ReviewImportProps) {
  const state = useImport(answer);
  const { imported, matches, partIds, kept, planned, choices } = state;
  const [importRelease, { isLoading }] = useImportReleaseMutation();
  const [fault, setFault] = useState<string | null>(null);
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const marking = useMarking();
  useWarningOnLeave();
  const { order } = planned;
  const create = async () => {
    if (order === null) return;
    setFault(null);
    try {
      const { documentId, language } = await importRelease({ file, order }).unwrap();
      toggleNotification({ type: 'success', message: 'The draft was made.' });
      void navigate(
        `/content-manager/collection-types/${releaseModel}/${documentId}?plugins[i18n][locale]=${language}`,
      );
    } catch (error) {
      setFault(toSentence(error));
    }
  };
  return (
    <Page.Main aria-busy={isLoading}>
      <Page.Title>Import a release</Page.Title>
      <Layouts.Header
        title={file.name}
        subtitle="Nothing is made of it until you create the draft."
        secondaryAction={
          <Button variant="tertiary" onClick={onAnother} disabled={isLoading}>
            Choose another
          </Button>
        }
        primaryAction={
          <Button onClick={() => void create()} disabled={order === null} loading={isLoading}>
            Create the draft
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <ImportNotes answer={answer} kept={kept} open={planned.open} fault={fault} />
          <PieceLegend pieces={imported.pieces} />
          <Columns {...marking}>
            <SourceColumn
              source={answer.source}
              pieces={imported.pieces}
              partIds={partIds}
              corrections={choices.corrections}
              onCorrect={state.correct}
            />
            <ReleaseColumn
              imported={imported}
              matches={matches}
              planned={planned}
              answer={answer}
              choices={choices}
              onChoose={state.choose}
              onText={state.chooseText}
              onContact={state.chooseContact}
            />
          </Columns>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** Closing the window would lose what was chosen: the browser asks first. */
function useWarningOnLeave(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}
