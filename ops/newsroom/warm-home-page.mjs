/**
 * Has the home page rendered, so that the first reader need not wait for it.
 * @param {string} webUrl
 * @param {AbortSignal} stop
 * @returns {Promise<string | null>} what went wrong, in a sentence
 */
export async function warmHomePage(webUrl, stop) {
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(20_000)]);
    const answer = await fetch(webUrl, { signal });
    await answer.arrayBuffer();
    return answer.ok ? null : `The home page answers with status ${answer.status}.`;
  } catch (error) {
    stop.throwIfAborted();
    return `The home page did not answer (${/** @type {Error} */ (error).message}).`;
  }
}
