import type { PreflightAnswer, SavedRow } from '@dateline/contract';
import type { ReleaseKey } from '../working-release/working-releases';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { toNewRecord } from '../workflow/lock-workflow';
import { Refusal } from '../../platform/refusal';
import { runPreflight } from './run-preflight';
import { type ReadRelease, readWorkingRelease } from '../working-release/to-candidate-content';
import { isPending } from '../workflow/void-approval';
import { toLibraryTexts } from './to-library-texts';

/** Of a language version before its first save. */
const nothingSaved: PreflightAnswer = {
  findings: [],
  overrides: [],
  scheduledFor: null,
  saved: { company: null, boilerplates: [], disclaimers: [], contacts: [] },
  library: { companies: {}, boilerplates: {}, disclaimers: {}, contacts: {} },
};

/**
 * All that the panel needs to check a release as it is being typed, and what stands in it as saved.
 *
 * @throws Refusal where there is no such release in any language.
 */
export async function describePreflight(
  {
    transact,
    workingReleases,
    alert,
  }: Pick<WorkflowDependencies, 'transact' | 'workingReleases' | 'alert'>,
  key: ReleaseKey,
): Promise<PreflightAnswer> {
  const working = await workingReleases.findWorking(key);
  if (working === null) {
    const others = await transact(({ workflows }) => workflows.listOfDocument(key.documentId));
    if (others.length > 0) return nothingSaved;
    throw new Refusal('There is no such release any more: it was deleted.');
  }
  const release = readWorkingRelease(working);
  const unknown = toNewRecord(key);
  const { record, run } = await transact(async (records) => {
    const record = (await records.workflows.find(unknown.releaseId)) ?? unknown;
    const now = await records.readClock();
    const { scheduledFor } = record.workflow;
    const run = await runPreflight(records, { record, release }, { now, scheduledFor, alert });
    return { record, run };
  });
  const isOpen = record.workflow.stage === 'draft' || isPending(record);
  return {
    findings: isOpen ? run.findings : [],
    overrides: run.overrides,
    scheduledFor: record.workflow.scheduledFor,
    saved: toSaved(release),
    library: toLibraryTexts(
      {
        companies: release.company ? [release.company] : [],
        boilerplates: release.boilerplates.flatMap(({ boilerplate }) => boilerplate ?? []),
        disclaimers: release.disclaimers.flatMap(({ disclaimer }) => disclaimer ?? []),
        contacts: release.contacts.flatMap(({ contact }) => contact ?? []),
      },
      run.versions,
    ),
  };
}

function toSaved(release: ReadRelease): PreflightAnswer['saved'] {
  const { company, boilerplates, disclaimers, contacts } = release;
  return {
    company: company?.documentId ?? null,
    boilerplates: boilerplates.map(({ id, boilerplate }) => toRow(id, boilerplate)),
    disclaimers: disclaimers.map(({ id, disclaimer }) => toRow(id, disclaimer)),
    contacts: contacts.map(({ id, contact }) => toRow(id, contact)),
  };
}

function toRow(row: number, entry: { documentId: string } | null | undefined): SavedRow {
  return { row, documentId: entry?.documentId ?? null };
}
