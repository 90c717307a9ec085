/** The faces that releases are set in: Source Serif 4, Source Sans 3, Noto for the others. */
export const fontNames = [
  'serif',
  'serif-bold',
  'serif-italic',
  'serif-bold-italic',
  'sans',
  'sans-bold',
  'sans-italic',
  'sans-bold-italic',
  'arabic',
  'arabic-bold',
  'hebrew',
  'hebrew-bold',
] as const;

export type FontName = (typeof fontNames)[number];

/** The bytes of each face (TrueType). */
export type FontFiles = Record<FontName, Uint8Array>;
