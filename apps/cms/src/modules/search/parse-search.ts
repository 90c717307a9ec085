import { toTokens } from './to-tokens';

/** A part of what somebody looks for. */
export interface ParsedPart {
  /** As it was typed, without quotes and minus. */
  typed: string;
  /** Its words, which stand one after the other. */
  tokens: string[];
  isQuoted: boolean;
  isExcluded: boolean;
  /** Whether it may be the beginning of a word that is still being typed. */
  isOpen: boolean;
}

/** What is typed beyond is not looked for. */
const mostParts = 16;
const mostTokens = 32;

/**
 * Reads what somebody typed: words, "phrases in quotes" and -excluded ones. There is no other
 * operator: everything else is text, and characters that are no letters or digits part words.
 */
export function parseSearch(text: string): ParsedPart[] {
  const parts: ParsedPart[] = [];
  for (const found of text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)) {
    const [whole, minus, quoted, word] = found;
    const typed = quoted ?? word ?? '';
    const tokens = toTokens(typed)
      .slice(0, mostTokens)
      .map(({ token }) => token);
    if (tokens.length === 0) continue;
    parts.push({
      typed,
      tokens,
      isQuoted: word === undefined,
      isExcluded: minus === '-',
      isOpen: word !== undefined && found.index + whole.length === text.length,
    });
    if (parts.length === mostParts) break;
  }
  return parts;
}
