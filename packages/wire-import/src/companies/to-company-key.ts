/** A company's name without what is written now so, now otherwise: case, marks, its legal form. */
export function toCompanyKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[®™.,]/g, '')
    .replace(/^the /, '')
    .replace(
      /\b(?:inc|incorporated|corp|corporation|ltd|limited|llc|plc|nv|ag|sa|se|co|company|ab|oyj|asa|kgaa|gmbh)\b/g,
      ' ',
    )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
