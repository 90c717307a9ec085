import { previewFileContentPath, previewReleasePath } from '@dateline/contract';
import { NoAnswerError } from '../data/no-answer-error';
import { getSettings } from '../settings';

/** Milliseconds; a file may be large, and its reader's line slow. */
const timeouts = { [previewReleasePath]: 5000, [previewFileContentPath]: 60_000 };

/**
 * Asks the CMS on behalf of the holder of a preview's token.
 *
 * @param signal ends the question when its answer is no longer wanted.
 * @returns the answer, its body not yet read; null where the token opens nothing, or no longer.
 * @throws NoAnswerError where the CMS gives no clear answer in time.
 */
export async function askPreview(
  path: keyof typeof timeouts,
  body: { token: string; sha256?: string; name?: string },
  signal?: AbortSignal,
): Promise<Response | null> {
  const timeout = AbortSignal.timeout(timeouts[path]);
  const answer = await fetch(new URL(path, getSettings().cmsUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    cache: 'no-store',
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  }).catch((cause: unknown) => {
    throw new NoAnswerError('The CMS did not answer a preview.', { cause });
  });
  if (answer.ok) return answer;
  await answer.body?.cancel();
  if (answer.status === 404) return null;
  throw new NoAnswerError(`The CMS answered a preview with ${answer.status}.`);
}
