import { z } from 'zod';
import type { Approval, Person, ReleaseWorkflow, Stage } from '@dateline/release';
import type { WorkflowRecord } from '../../records/workflows';

export interface WorkflowRow {
  release_id: string;
  document_id: string;
  language: string;
  stage: Stage;
  edition: number | null;
  /** A list of people in JSON. */
  last_editors: string;
  working_hash: string | null;
  content_hash: string | null;
  canonical_content: string | null;
  round: number;
  scheduled_for: string | null;
  lateness: number | null;
  voided_at: string | null;
  voided_reason: string | null;
}

const people = z.array(
  z.object({
    account: z.number().nullable(),
    name: z.string().nullable(),
    address: z.string(),
  }),
);

export function readPeople(json: string): Person[] {
  return people.parse(JSON.parse(json));
}

/** Null for what is no list of people. */
export function parsePeople(json: string): Person[] | null {
  const parsed = z.preprocess(toJson, people).safeParse(json);
  return parsed.success ? parsed.data : null;
}

function toJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

export function toWorkflowRecord(row: WorkflowRow, approvals: readonly Approval[]): WorkflowRecord {
  const workflow: ReleaseWorkflow = {
    stage: row.stage,
    edition: row.edition,
    lastEditors: readPeople(row.last_editors),
    contentHash: row.content_hash,
    approvals,
    scheduledFor: row.scheduled_for,
  };
  return {
    releaseId: row.release_id,
    documentId: row.document_id,
    language: row.language,
    workflow,
    round: row.round,
    workingHash: row.working_hash,
    canonicalContent: row.canonical_content,
    lateness: row.lateness,
    voided: row.voided_at === null ? null : { at: row.voided_at, reason: row.voided_reason ?? '' },
  };
}

export function toWorkflowRow(record: WorkflowRecord): WorkflowRow {
  const { workflow, voided } = record;
  return {
    release_id: record.releaseId,
    document_id: record.documentId,
    language: record.language,
    stage: workflow.stage,
    edition: workflow.edition,
    last_editors: JSON.stringify(workflow.lastEditors),
    working_hash: record.workingHash,
    content_hash: workflow.contentHash,
    canonical_content: record.canonicalContent,
    round: record.round,
    scheduled_for: workflow.scheduledFor,
    lateness: record.lateness,
    voided_at: voided?.at ?? null,
    voided_reason: voided?.reason ?? null,
  };
}
