/**
 * The CMS has booted, and its public schema answers: _health alone does not touch either.
 * @param {string} cmsUrl
 * @param {AbortSignal} signal
 */
export async function isCmsAnswering(cmsUrl, signal) {
  const health = await fetch(`${cmsUrl}/_health`, { signal });
  if (health.status !== 204) return false;
  const answer = await fetch(`${cmsUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
    signal,
  });
  return answer.ok;
}

/**
 * @param {string} webUrl
 * @param {AbortSignal} signal
 */
export async function isWebAnswering(webUrl, signal) {
  const answer = await fetch(`${webUrl}/api/health`, { signal });
  return answer.status === 200;
}
