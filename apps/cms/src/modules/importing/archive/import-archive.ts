import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { newsroom, toInstantInZone } from '@dateline/release';
import type { ImportedRelease } from '@dateline/wire-import';
import { chooseLanguage } from '@dateline/wire-import/matching/choose-language';
import { createMatcher } from '@dateline/wire-import/matching/create-matcher';
import type { Original } from '../../records/imports';
import { writeImported } from '../import-release';
import type { Importing } from '../open-importing';
import { mostBytes, OriginalTooLarge, toOriginal } from '../take-original';
import type { ArchiveReport, FileOutcome } from './archive-report';

import { isAboutFile } from './is-about-file';
import { listArchiveFiles } from './list-archive-files';
import { listDoubts } from './list-doubts';
import { toArchiveOrder } from './to-archive-order';

export interface ArchiveRequest {
  folder: string;
  isDryRun: boolean;
  /** Of all files; null to find each one's by its text. */
  company: string | null;
  /** Zone of a company, by its document id: where its days begin. */
  findTimeZone: (company: string) => Promise<string>;
  /** Time of day of issue, `HH:MM`, of which the texts tell nothing. */
  issuedAt: string;
  onOutcome: (outcome: FileOutcome) => void;
  /** Whether to end after the file under way. */
  isStopped: () => boolean;
}

/**
 * Makes a draft of each file of a folder, one file a transaction. What was imported before, by its
 * bytes, is passed over: started again after whatever ended it, this goes on where it was.
 */
export async function importArchive(
  importing: Importing,
  request: ArchiveRequest,
): Promise<ArchiveReport> {
  const { folder, isDryRun, onOutcome, isStopped } = request;
  const { files, ignored } = await listArchiveFiles(folder);
  const report: ArchiveReport = { folder, isDryRun, files: [], ignored };
  for (const file of files) {
    if (isStopped()) break;
    const outcome = await importFile(importing, request, file);
    report.files.push(outcome);
    onOutcome(outcome);
  }
  return report;
}

async function importFile(
  importing: Importing,
  request: ArchiveRequest,
  file: string,
): Promise<FileOutcome> {
  const nothing = { file, sha256: null, slug: null, documentId: null, reason: null, look: [] };
  try {
    const original = await readOriginal(path.join(request.folder, file));
    const outcome = { ...nothing, sha256: original.sha256 };
    const earlier = await findEarlier(importing, original);
    if (earlier !== null) return { ...outcome, ...earlier };
    const imported = await importing.dependencies.reader.readRelease(original, []);
    return { ...outcome, ...(await writeFile(importing, request, { file, original, imported })) };
  } catch (error) {
    if (!isAboutFile(error)) throw error;
    return { ...nothing, result: 'refused', reason: error.message };
  }
}

async function readOriginal(place: string): Promise<Original> {
  const name = path.basename(place);
  if ((await stat(place)).size > mostBytes) throw new OriginalTooLarge(name);
  return toOriginal(name, await readFile(place));
}

type Found = Pick<FileOutcome, 'result' | 'slug' | 'documentId'>;

async function findEarlier({ originals }: Importing, { sha256 }: Original): Promise<Found | null> {
  const [earlier] = await originals.listEarlier(sha256);
  if (earlier === undefined) return null;
  return { result: 'already-there', slug: earlier.slug, documentId: earlier.documentId };
}

async function writeFile(
  importing: Importing,
  request: ArchiveRequest,
  given: { file: string; original: Original; imported: ImportedRelease },
): Promise<Found & { look: string[] }> {
  const { file, original, imported } = given;
  const { dependencies } = importing;
  // Read anew for each file: the one before may have added to it.
  const matches = createMatcher(await dependencies.writer.readLibrary())(imported);
  const company = request.company ?? matches.company?.documentId ?? null;
  const language = chooseLanguage(imported.language, await dependencies.writer.listLanguages());
  const order = toArchiveOrder(imported, matches, { language, company, file });
  const look = listDoubts(imported, order);
  if (request.isDryRun) return { result: 'would-import', slug: null, documentId: null, look };
  const originallyIssuedAt = await toIssuedAt(request, imported, company);
  try {
    const made = await writeImported(dependencies, imported, {
      original,
      order,
      actor: newsroom,
      archive: { originallyIssuedAt },
    });
    return { result: 'imported', slug: made.slug, documentId: made.documentId, look };
  } catch (error) {
    // Two of these commands at once: the database let one of them through.
    const earlier = await findEarlier(importing, original);
    if (earlier === null) throw error;
    return { ...earlier, look: [] };
  }
}

async function toIssuedAt(
  { issuedAt, findTimeZone }: ArchiveRequest,
  { day, dateline }: ImportedRelease,
  company: string | null,
): Promise<string | null> {
  const issuedDay = dateline?.day ?? day;
  if (issuedDay === null) return null;
  const zone = company === null ? 'UTC' : await findTimeZone(company);
  const found = toInstantInZone(`${issuedDay}T${issuedAt}`, zone);
  if (found.kind === 'gap') return found.changesAt;
  return found.kind === 'fold' ? found.earlier.instant : found.instant;
}
