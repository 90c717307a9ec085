/**
 * Whether a difference is what one wrong digit or two neighbours in each other's place leave: one
 * digit other than zero, or a multiple of nine of them, with zeros behind. Both numbers are counted
 * in units of the last digit.
 */
export function isSlip(difference: number): boolean {
  let rest = Math.abs(Math.round(difference));
  if (rest === 0) return false;
  while (rest % 10 === 0) rest /= 10;
  return rest < 10 || (rest % 9 === 0 && rest <= 81);
}
