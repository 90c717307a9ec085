/** Control characters, line ends, and what is invisible or turns the reading direction round. */
const unreadable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A name as the media library keeps it: on one line, and read as it is stored. `exe.pdf` may be
 * `fdp.exe` with a mark before it that turns the letters round.
 */
export function toReadableName(name: string): string {
  return name.replaceAll(unreadable, '').trim();
}
