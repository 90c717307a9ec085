import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { AdminNote } from '../../../platform/admin/admin-note';
import { toSentence } from '../../../platform/admin/to-sentence';
import { ChooseOriginal } from './choose-original';
import { type ReadAnswer, useReadOriginalMutation } from './import-api';
import { ReviewImport } from './review-import';
import { findFileFault } from './to-original-file';

/** From a file or the clipboard to a draft, with a person's look at every part in between. */
export function ImportPage() {
  const [readOriginal, { isLoading }] = useReadOriginalMutation();
  const [read, setRead] = useState<{ file: File; answer: ReadAnswer } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const choose = async (file: File) => {
    const own = findFileFault(file);
    setFault(own);
    if (own !== null) return;
    try {
      const answer = await readOriginal(file).unwrap();
      setRead({ file, answer });
    } catch (error) {
      setFault(toSentence(error));
    }
  };
  if (read !== null) {
    return <ReviewImport file={read.file} answer={read.answer} onAnother={() => setRead(null)} />;
  }
  return (
    <Page.Main aria-busy={isLoading}>
      <Page.Title>Import a release</Page.Title>
      <Layouts.Header
        title="Import a release"
        subtitle="Bring a release as it was written: you see how it is read before anything is made of it."
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {fault !== null && (
            <AdminNote tone="danger" isAlert>
              {fault}
            </AdminNote>
          )}
          <ChooseOriginal isReading={isLoading} onChoose={(file) => void choose(file)} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
