/** The CMS gave no answer that can be used: a page may be asked for again, and come then. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/** By the name: Next bundles each page by itself, with a class of its own. */
export function isNoAnswer(error: unknown): boolean {
  return error instanceof Error && error.name === 'NoAnswerError';
}
