import type { BlockType, ContactChoice, ImportOrder, TextChoice } from '@dateline/contract';
import type { ImportedRelease, ImportedText } from '@dateline/wire-import';
import type { DocumentWriter } from '../records/imports';
import { toLibraryContact, toLine } from './to-imported-draft';

/** The blocks of a release, as the CMS links them. */
export interface ImportedBlocks {
  boilerplates: object[];
  disclaimers: object[];
  contacts: object[];
}

/** Adds to the library what is to be added, and answers what the release carries of it. */
export async function writeImportedBlocks(
  writer: DocumentWriter,
  imported: ImportedRelease,
  order: ImportOrder,
): Promise<ImportedBlocks> {
  const write = createBlockWriter(writer);
  return {
    boilerplates: await write('boilerplate', order.boilerplates, (index, { name }) =>
      toLibraryText(imported.boilerplates[index], name),
    ),
    disclaimers: await write('disclaimer', order.disclaimers, (index, { name }) =>
      toLibraryText(imported.disclaimers[index], name),
    ),
    contacts: await write('contact', order.contacts, (index, { type }) => {
      const contact = imported.contacts[index];
      return contact === undefined ? {} : toLibraryContact(contact, type);
    }),
  };
}

function createBlockWriter(writer: DocumentWriter) {
  return async <T extends TextChoice | ContactChoice>(
    type: BlockType,
    choices: readonly T[],
    toFields: (index: number, choice: Extract<T, { do: 'add' }>) => object,
  ): Promise<object[]> => {
    const blocks: object[] = [];
    // One after the other: the queries of one transaction do not run side by side.
    for (const [index, choice] of choices.entries()) {
      if (isLeft(choice)) continue;
      const documentId = isAdded(choice)
        ? await writer.createBlock(type, toFields(index, choice))
        : toUsed(choice);
      blocks.push({ [type]: { documentId } });
    }
    return blocks;
  };
}

type Choice = TextChoice | ContactChoice;

const isLeft = (choice: Choice) => choice.do === 'leave';

function isAdded<T extends Choice>(choice: T): choice is Extract<T, { do: 'add' }> {
  return choice.do === 'add';
}

function toUsed(choice: Choice): string {
  return choice.do === 'use' ? choice.documentId : '';
}

function toLibraryText(text: ImportedText | undefined, name: string): object {
  const heading = text?.heading ?? null;
  return {
    name: toLine('name', name),
    heading: heading === null ? null : toLine('heading', heading),
    body: text?.body,
  };
}
