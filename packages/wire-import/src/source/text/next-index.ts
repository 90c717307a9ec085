/**
 * Finds where a string comes next, remembering the answer: asking from ever later places costs one
 * pass over the text together, whatever the text holds.
 */
export class NextIndex {
  private found = -2;

  constructor(
    private readonly text: string,
    private readonly wanted: string,
  ) {}

  /** The first place at or after `from`; Infinity where there is none. Ask in rising order. */
  from(from: number): number {
    if (this.found !== Infinity && this.found < from) {
      const at = this.text.indexOf(this.wanted, from);
      this.found = at === -1 ? Infinity : at;
    }
    return this.found;
  }
}
