export interface TextStyle {
  family: 'serif' | 'sans';
  isBold: boolean;
  isItalic: boolean;
  isUnderlined: boolean;
  /** Points. */
  size: number;
  /** Points that it stands above the base line; negative below. */
  rise: number;
  color: string;
  /** Where it leads; null for plain text. */
  href: string | null;
}

/** Text of one style; `\n` ends a line. */
export interface TextPiece {
  text: string;
  style: TextStyle;
}

export function toStyle(size: number, parts: Partial<TextStyle> = {}): TextStyle {
  return {
    family: 'serif',
    isBold: false,
    isItalic: false,
    isUnderlined: false,
    rise: 0,
    color: '#12181c',
    href: null,
    ...parts,
    size,
  };
}
