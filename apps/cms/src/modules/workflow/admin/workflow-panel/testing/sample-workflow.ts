import type { WorkflowAnswer } from '@dateline/contract';

/** A release that waits for one approval. */
export const sampleWorkflow: WorkflowAnswer = {
  releaseId: 'r1:en',
  stage: 'in-review',
  lastEditor: 'writer@example.com',
  contentHash: 'a'.repeat(64),
  approvals: [],
  approvalsNeeded: 1,
  approverRoles: [],
  scheduledFor: null,
  voided: null,
  transitions: [],
  company: { name: 'Example Corp', timeZone: 'America/New_York', mics: ['XNYS'] },
  otherLanguages: [],
  current: null,
  blocks: [],
  receipts: [],
  watch: null,
  previews: [],
  accountChanges: [],
};
