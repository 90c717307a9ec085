import { newsroom } from '@dateline/release';
import type { RecordedAction } from '../records/audit';

/** Something of a scheduled release that an anonymous visitor can see. */
export interface EmbargoBreach {
  releaseId: string;
  contentHash: string;
  url: string;
  /** In a few words, which quote none of the release. */
  saw: string;
}

/** For the log. */
export function describeBreach({ releaseId, url, saw }: EmbargoBreach): string {
  return (
    `EMBARGO BREACH of release ${releaseId}: an anonymous visitor sees it before its instant at ${url} ` +
    `(${saw}). Decide at once: issue it now everywhere, or hold it.`
  );
}

/** For the audit trail. */
export function toBreachFacts(
  { releaseId, contentHash, url, saw }: EmbargoBreach,
  at: string,
): RecordedAction {
  return {
    at,
    actor: newsroom,
    action: 'embargo.breach',
    releaseId,
    contentHash,
    reason: `${saw}, at ${url}`,
  };
}
