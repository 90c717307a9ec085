/**
 * Whether rows that agree outweigh those that do not so far that the latter are slips: two rows
 * for one slip, three for each further one.
 */
export function isSettled(right: number, wrong: number): boolean {
  return right >= 2 && right >= 3 * wrong - 1;
}
