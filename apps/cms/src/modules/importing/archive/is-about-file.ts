const names = new Set(['Refusal', 'ValidationError', 'YupValidationError', 'ApplicationError']);

/** Whether an error is about what one file holds, and the next one may be well. */
export function isAboutFile(error: unknown): error is Error {
  return error instanceof Error && names.has(error.name);
}
