import type { OverriddenFinding } from '@dateline/release';

/** A finding that somebody lets a release pass with. */
export interface FindingOverride extends OverriddenFinding {
  id: number;
  reason: string;
  actor: string;
  at: string;
}

/** What the preflight has to know besides the texts; each list is one statement. */
export interface PreflightStore {
  /** By release id, the overrides that were not taken back. */
  listOverrides(releaseIds: readonly string[]): Promise<Map<string, FindingOverride[]>>;
  /** By release id, the blocks that its last edition carries, against the library now. */
  listVersions(releaseIds: readonly string[]): Promise<Map<string, CarriedVersion[]>>;
  /** An override, or with null as its reason that it is taken back. */
  appendDecision(
    releaseId: string,
    finding: OverriddenFinding,
    decision: { reason: string | null; actor: string; at: string },
  ): Promise<void>;
}

export interface CarriedVersion {
  type: string;
  documentId: string;
  carried: number;
  newest: number;
}
