import { type FrozenFile, parseContent, type ReleaseContent } from '@dateline/release';
import type { FileVault, LibraryFile } from '../gateways/file-vault';
import type { LibraryFiles } from '../gateways/library-files';
import type { WorkingRelease } from '../gateways/release-desk';
import { Refusal } from './refusal';
import { toPlaceInWords } from './to-place-in-words';
import { listFileIds, readWorkingRelease, toCandidateContent } from './to-candidate-content';

export interface FrozenContent {
  content: ReleaseContent;
  files: { original: LibraryFile; frozen: FrozenFile }[];
}

/**
 * The whole content of a release as it reads at this instant: its own words, the library's blocks
 * and the hashes of its files.
 *
 * @throws Refusal that lists all that keeps the release from being issued.
 */
export async function freezeContent(
  working: WorkingRelease,
  { libraryFiles, fileVault }: { libraryFiles: LibraryFiles; fileVault: FileVault },
): Promise<FrozenContent> {
  const release = readWorkingRelease(working);
  const originals = await libraryFiles.list(listFileIds(release));
  const files = await Promise.all(
    originals.map(async (original) => ({ original, frozen: await fileVault.freeze(original) })),
  );
  const byUpload = new Map(files.map(({ original, frozen }) => [original.documentId, frozen]));
  const parsed = parseContent(toCandidateContent(release, byUpload));
  if (!parsed.ok) {
    const faults = parsed.problems.map(
      ({ place, message }) => `${toPlaceInWords(place)}: ${message}`,
    );
    throw new Refusal(`This release cannot be issued yet. ${faults.join('; ')}.`);
  }
  return { content: parsed.content, files };
}
