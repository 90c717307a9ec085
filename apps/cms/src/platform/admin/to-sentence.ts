const unreachable =
  'The newsroom could not be reached, so it is not known whether this happened. ' +
  'Load the page again before you try once more.';

/** What a failed request says to the person who made it: the server's own sentence where it has one. */
export function toSentence(error: unknown): string {
  if (typeof error !== 'object' || error === null) return unreachable;
  const { name, message }: { name?: unknown; message?: unknown } = error;
  // fetch throws a TypeError whose words ("Failed to fetch") help nobody.
  if (name === 'TypeError' || name === 'AbortError') return unreachable;
  return typeof message === 'string' && message !== '' ? message : unreachable;
}
