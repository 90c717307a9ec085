/** What went wrong, for a sentence in the log. */
export function toFault(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
