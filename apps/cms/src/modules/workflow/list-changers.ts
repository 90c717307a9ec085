import { isNewsroom, joinPeople, type Person } from '@dateline/release';
import type { Records } from '../records/records';
import type { WorkflowRecord } from '../records/workflows';
import type { LibraryReference } from '../library/list-library-references';

/**
 * Who changed something that a release draws in since it was issued last or, before that, since it
 * was made. Asked where its content reads otherwise than was noted of it: what is issued is not
 * looked at when the library changes, and a change can come between two steps.
 */
export async function listChangers(
  { workflows, audit }: Records,
  { releaseId }: WorkflowRecord,
  references: readonly LibraryReference[],
): Promise<Person[]> {
  const carried = await workflows.listCarried(releaseId, 0);
  const subjects = [...carried, ...references].map(
    ({ type, documentId }) => `${type}:${documentId}`,
  );
  return audit.listChangers(releaseId, [...new Set(subjects)]);
}

/** People, and nobody where it is the newsroom itself, become editors of a release. */
export function withEditors(record: WorkflowRecord, people: readonly Person[]): WorkflowRecord {
  const editors = people.filter((person) => !isNewsroom(person));
  const lastEditors = joinPeople(record.workflow.lastEditors, editors);
  return { ...record, workflow: { ...record.workflow, lastEditors } };
}
