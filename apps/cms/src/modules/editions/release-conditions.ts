/** Conditions on releases; all given ones must hold. */
export interface ReleaseConditions {
  company?: string | null;
  category?: string | null;
  year?: number | null;
  language?: string | null;
  ticker?: string | null;
  /** Of a release in several languages only the one in this language, where there is one. */
  preferLanguage?: string | null;
}
