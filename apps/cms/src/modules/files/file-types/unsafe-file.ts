/**
 * A file that is not taken in, with a sentence for the editor. `fault` is the end of that sentence:
 * what is wrong and what to do, without a full stop.
 */
export class UnsafeFile extends Error {
  override readonly name = 'UnsafeFile';

  constructor(
    readonly fileName: string,
    readonly fault: string,
  ) {
    super(`The file "${fileName}" ${fault}.`);
  }
}
