/** The number in an edition's address; null for what counts no edition, as `0`, `01` or `1.5`. */
export function parseEditionNumber(part: string | undefined): number | null {
  return part !== undefined && /^[1-9][0-9]{0,5}$/.test(part) ? Number(part) : null;
}
