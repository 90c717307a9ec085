/** The bullet at the start of a line: its indent, and the words after it. */
export interface Bullet {
  indent: number;
  words: string;
  /** Whether the sign is used for nothing but lists. */
  isCertain: boolean;
}

const certain = '•●▪■◦‣∙○⁃';
const possible = '-*–·o+';

/** Finds the bullet of a line; null where it begins with none. */
export function findBullet(line: string): Bullet | null {
  const start = line.trimStart();
  const sign = start[0] ?? '';
  if (sign === '') return null;
  const rest = start.slice(1);
  const words = rest.trim();
  const indent = line.length - start.length;
  if (words === '') return null;
  if (certain.includes(sign)) return { indent, words, isCertain: true };
  if (!possible.includes(sign) || rest.trimStart() === rest) return null;
  // `- Record sales -` is a line between dashes, and `- -` or `* * *` a rule.
  if (words.endsWith(` ${sign}`) || words.startsWith(`${sign} `)) return null;
  return { indent, words, isCertain: false };
}
