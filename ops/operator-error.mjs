/** What stops a command and what to do about it, in words for the person at the terminal. */
export class OperatorError extends Error {
  /** @override */
  name = 'OperatorError';
}
