/** The blocks that a company carries on all its releases, as ids of the library. */
export interface CompanyDefaults {
  boilerplates: string[];
  disclaimers: string[];
  contacts: string[];
}

export interface ReleaseBlocks {
  /** Null while the release has no company. */
  company: { documentId: string; defaults: CompanyDefaults } | null;
  counts: Record<keyof CompanyDefaults, number>;
}

const kinds = ['boilerplates', 'disclaimers', 'contacts'] as const;

/**
 * Which of the company's blocks a release takes when it comes to its company: those of each kind
 * of which the writer has chosen none. Null where there is nothing to attach.
 */
export function toDefaultsToAttach(
  before: ReleaseBlocks | null,
  after: ReleaseBlocks,
): Partial<CompanyDefaults> | null {
  const { company, counts } = after;
  if (company === null || before?.company?.documentId === company.documentId) return null;
  const missing = kinds.filter((kind) => counts[kind] === 0 && company.defaults[kind].length > 0);
  if (missing.length === 0) return null;
  return Object.fromEntries(missing.map((kind) => [kind, company.defaults[kind]]));
}
