import { type Person, toReleaseId } from '@dateline/release';
import type { ImportMade, ImportOrder } from '@dateline/contract';
import type { ImportedRelease } from '@dateline/wire-import';
import { listUnplaced } from '@dateline/wire-import/matching/list-unplaced';
import type { DocumentWriter, Original, OriginalReader } from '../records/imports';
import type { Transact } from '../records/records';
import { findFreeSlug } from '../editing/find-free-slug';
import { Refusal } from '../../platform/refusal';
import { type ImportedDraft, toImportedDraft } from './to-imported-draft';
import { type ImportedBlocks, writeImportedBlocks } from './write-imported-blocks';

export interface ImportDependencies {
  transact: Transact;
  writer: DocumentWriter;
  reader: OriginalReader;
}

export interface ImportRequest {
  original: Original;
  order: ImportOrder;
  actor: Person;
  /** Of an archive no file is taken twice, and no block of today is attached to what it holds. */
  archive?: { originallyIssuedAt: string | null };
}

/**
 * Makes a draft of an original: reads it again with what a person said of its parts, adds to the
 * library what is new, and keeps the original with the draft. All of it in one transaction, or none.
 *
 * @throws Refusal
 */
export async function importRelease(
  dependencies: ImportDependencies,
  request: ImportRequest,
): Promise<ImportMade> {
  const { original, order } = request;
  const corrections = order.corrections as Parameters<OriginalReader['readRelease']>[1];
  const imported = await dependencies.reader.readRelease(original, corrections);
  return writeImported(dependencies, imported, request);
}

/** The second half, for what was read already. @throws Refusal */
export async function writeImported(
  { transact, writer }: ImportDependencies,
  imported: ImportedRelease,
  { original, order, actor, archive }: ImportRequest,
): Promise<ImportMade> {
  assertFits(imported, order);
  const draft = toImportedDraft(imported, order);
  const language = await getLanguage(writer, order.language);
  return transact(async (records) => {
    const slug = await findFreeSlug(records, writer, draft.headline);
    const blocks = await writeImportedBlocks(writer, imported, order);
    const documentId = await writeDraft(writer, {
      draft,
      blocks,
      slug,
      language,
      order,
      archive,
    });
    const releaseId = toReleaseId(documentId, language);
    const at = await records.readClock();
    await records.imports.keep({
      releaseId,
      original,
      at,
      actor: actor.address,
      isOfArchive: archive !== undefined,
    });
    await records.audit.append({
      at,
      actor,
      action: 'release.import',
      releaseId,
      subject: `original:${original.sha256}`,
      reason: `Imported from “${original.name}”.`,
    });
    return { documentId, language, slug };
  });
}

/** What was chosen is for what was seen: the text reads the same here as it did on the screen. */
function assertFits(imported: ImportedRelease, order: ImportOrder): void {
  const kinds = ['boilerplates', 'disclaimers', 'contacts'] as const;
  if (kinds.some((kind) => imported[kind].length !== order[kind].length)) {
    throw new Refusal(
      'The text reads differently now than it did on the page: load the page and import it again.',
    );
  }
  if (listUnplaced(imported).length > 0 && !order.leavesUnplaced) {
    throw new Refusal(
      'Some of the text has no place in the draft: say what it is, or that it stays in the original.',
    );
  }
}

async function getLanguage(writer: DocumentWriter, language: string): Promise<string> {
  const { languages } = await writer.listLanguages();
  if (languages.includes(language)) return language;
  throw new Refusal(`Releases are not written in “${language}” here: choose another language.`);
}

async function writeDraft(
  writer: DocumentWriter,
  given: {
    draft: ImportedDraft;
    blocks: ImportedBlocks;
    slug: string;
    language: string;
    order: ImportOrder;
    archive: ImportRequest['archive'];
  },
): Promise<string> {
  const { draft, blocks, slug, language, order, archive } = given;
  const documentId = await writer.createRelease(language, {
    ...draft,
    ...blocks,
    slug,
    ...(order.company !== null && { company: { documentId: order.company } }),
    ...archive,
  });
  // A company's blocks attach by themselves to a release that has none of the kind: right for what
  // is written today, and wrong for what was issued years ago without them.
  const attached = Object.entries(blocks).filter(
    ([, chosen]: [string, object[]]) => chosen.length === 0,
  );
  if (archive !== undefined && order.company !== null && attached.length > 0) {
    await writer.changeRelease(documentId, language, Object.fromEntries(attached));
  }
  return documentId;
}
