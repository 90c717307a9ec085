/** Whether the system refused something for this reason, such as `ENOENT` where a file is missing. */
export function hasErrorCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
