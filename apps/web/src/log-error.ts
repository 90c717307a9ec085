import { inspect } from 'node:util';

/** Tells the operator, on the standard error, what went wrong; readers are told nothing of it. */
export function logError(error: unknown): void {
  process.stderr.write(`${inspect(error)}\n`);
}
