import {
  type ApprovalRule,
  type FrozenFile,
  parseContent,
  type ReleaseContent,
  sha256Hex,
  toCanonicalJson,
} from '@dateline/release';
import type { LibraryFile } from '../records/vault';
import type { ReleaseKey } from '../working-release/working-releases';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { Refusal } from '../../platform/refusal';
import { listLibraryReferences, type LibraryReference } from '../library/list-library-references';
import { toPlaceInWords } from './to-place-in-words';
import {
  listFileIds,
  type ReadRelease,
  readWorkingRelease,
  toCandidateContent,
} from '../working-release/to-candidate-content';

/** A release as it reads at this instant, with everything that it draws in. */
export interface WorkingContent {
  release: ReadRelease;
  candidate: unknown;
  /** SHA-256 over the candidate, fit to be issued or not: tells whether anything changed. */
  workingHash: string;
  /** Why some of its files cannot be issued, a sentence each. */
  fileProblems: string[];
  references: LibraryReference[];
  rule: ApprovalRule;
}

type ReadingDependencies = Pick<
  WorkflowDependencies,
  'workingReleases' | 'libraryFiles' | 'fileVault'
>;

/** Null where there is no such release. */
export async function findContent(
  { workingReleases, libraryFiles, fileVault }: ReadingDependencies,
  key: ReleaseKey,
): Promise<WorkingContent | null> {
  const working = await workingReleases.findWorking(key);
  if (working === null) return null;
  const release = readWorkingRelease(working);
  const originals = await libraryFiles.list(listFileIds(release));
  const fileProblems: string[] = [];
  const files = new Map<string, FrozenFile>();
  await Promise.all(
    originals.map(async (original: LibraryFile) => {
      try {
        files.set(original.documentId, await fileVault.keep(original));
      } catch (error) {
        fileProblems.push(error instanceof Error ? error.message : String(error));
      }
    }),
  );
  const candidate = toCandidateContent(release, files);
  return {
    release,
    candidate,
    workingHash: sha256Hex(toCanonicalJson(candidate)),
    fileProblems: fileProblems.sort(),
    references: listLibraryReferences(release),
    rule: toApprovalRule(release),
  };
}

/** @throws Refusal where there is no such release. */
export async function getContent(
  dependencies: ReadingDependencies,
  key: ReleaseKey,
): Promise<WorkingContent> {
  const content = await findContent(dependencies, key);
  if (content === null) throw new Refusal('There is no such release any more: it was deleted.');
  return content;
}

export type FitContent = { ok: true; content: ReleaseContent } | { ok: false; problems: string[] };

/** The content as it would be issued, or everything that keeps it from that, a sentence each. */
export function toFitContent({ candidate, fileProblems }: WorkingContent): FitContent {
  const parsed = parseContent(candidate);
  if (parsed.ok && fileProblems.length === 0) return parsed;
  const faults = parsed.ok
    ? []
    : parsed.problems.map(({ place, message }) => `${toPlaceInWords(place)}: ${message}`);
  return { ok: false, problems: [...fileProblems, ...faults] };
}

function toApprovalRule({ company }: ReadRelease): ApprovalRule {
  return {
    needed: Math.max(1, company?.approvalsNeeded ?? 1),
    roles: company?.approverRoles.map(({ name }) => name) ?? [],
  };
}
