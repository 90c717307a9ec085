import { type FieldName, fieldNames, fieldUses, type ReleaseContent } from '@dateline/release';
import { toWindows, toWords } from './to-windows';

/** What nobody outside may see of a release before its instant. */
export interface Secrets {
  /** Runs of words of its texts, by how many words they have. */
  windows: ReadonlyMap<number, ReadonlySet<string>>;
  /** Names that say by themselves that it exists, or what it carries. */
  marks: readonly string[];
}

/** Words in a row by which a line, such as a headline, is recognised, also where it is cut off. */
const lineSize = 5;
/** A whole line with fewer words than that is recognised by all of them, but not by two. */
const shortestLine = 3;
/** Words in a row by which a passage of a text is recognised; fewer are common phrases. */
const textSize = 8;

/**
 * @param publicTexts what anonymous visitors read already: what stands there too is no secret.
 */
export function toSecrets(
  content: ReleaseContent,
  marks: readonly string[],
  publicTexts: readonly string[],
): Secrets {
  const publicWords = publicTexts.map(toWords);
  const windows = new Map<number, Set<string>>();
  const keep = (words: readonly string[], size: number) => {
    const kept = windows.get(size) ?? new Set();
    for (const window of toWindows(words, size)) kept.add(window);
    windows.set(size, kept);
  };
  for (const line of listTexts(content, 'lines')) {
    const words = toWords(line);
    if (words.length >= shortestLine) keep(words, Math.min(lineSize, words.length));
  }
  for (const passage of listTexts(content, 'passages')) keep(toWords(passage), textSize);
  for (const [size, kept] of windows) {
    for (const words of publicWords) {
      for (const window of toWindows(words, size)) kept.delete(window);
    }
  }
  const isPublic = (mark: string) => publicTexts.some((text) => text.includes(mark));
  return { windows, marks: marks.filter((mark) => mark.length >= 6 && !isPublic(mark)) };
}

/** What of a release nobody outside may read, as its fields say. */
export function listTexts(content: ReleaseContent, as: 'lines' | 'passages'): string[] {
  return fieldNames.flatMap((name) => listOf(content, name, as));
}

function listOf<Name extends FieldName>(
  content: ReleaseContent,
  name: Name,
  as: 'lines' | 'passages',
): string[] {
  const { embargoed } = fieldUses[name];
  return embargoed?.as === as ? embargoed.texts(content[name]) : [];
}
