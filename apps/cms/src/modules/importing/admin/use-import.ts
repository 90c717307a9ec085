import { useCallback, useMemo, useState } from 'react';
import type { ContactChoice, TextChoice } from '@dateline/contract';
import type { PieceKind } from '@dateline/wire-import';
import { importRelease } from '@dateline/wire-import/import-release';
import { createMatcher } from '@dateline/wire-import/matching/create-matcher';
import { assignBlocks } from './assign-blocks';
import { countKept } from './count-kept';
import type { ReadAnswer } from './import-api';
import { noChoices, type ImportChoices } from './import-choices';
import { listParts } from './list-parts';
import { planImport } from './to-import-order';

/** The import as it stands: read and matched anew with each thing that a person says. */
export function useImport(answer: ReadAnswer) {
  const [choices, setChoices] = useState<ImportChoices>(noChoices);
  const { source, library } = answer;
  const { corrections } = choices;
  const imported = useMemo(
    () =>
      importRelease(
        source,
        [...corrections].map(([block, kind]) => ({ block, kind })),
      ),
    [source, corrections],
  );
  const matcher = useMemo(() => createMatcher(library), [library]);
  const matches = useMemo(() => matcher(imported), [matcher, imported]);
  const partIds = useMemo(
    () => assignBlocks(listParts(imported), imported.pieces, source.blocks),
    [imported, source],
  );
  const kept = useMemo(() => countKept(source, imported), [source, imported]);
  const planned = planImport(imported, matches, answer, choices);

  const choose = useCallback(
    (changed: Partial<ImportChoices>) => setChoices((before) => ({ ...before, ...changed })),
    [],
  );
  const correct = useCallback(
    (block: number, kind: PieceKind | null) =>
      setChoices((before) => {
        const corrections = new Map(before.corrections);
        if (kind === null) corrections.delete(block);
        else corrections.set(block, kind);
        // What is not placed may be something else now: it is looked at again.
        return { ...before, corrections, leavesUnplaced: false };
      }),
    [],
  );
  const chooseText = useCallback(
    (key: string, choice: TextChoice) =>
      setChoices((before) => ({ ...before, texts: new Map(before.texts).set(key, choice) })),
    [],
  );
  const chooseContact = useCallback(
    (key: string, choice: ContactChoice) =>
      setChoices((before) => ({ ...before, contacts: new Map(before.contacts).set(key, choice) })),
    [],
  );
  return {
    ...{ choices, imported, matches, partIds, kept, planned },
    ...{ choose, correct, chooseText, chooseContact },
  };
}
