/** A word of a text that may be part of a name. */
export interface NameWord {
  text: string;
  start: number;
  end: number;
  /** Whether only a space, a hyphen, or a mark such as ® stands between the word before and it. */
  isJoined: boolean;
}

/** Lists the words of a text; an `’s` is a word of its own and joined to none. */
export function listNameWords(text: string): NameWord[] {
  let before = 0;
  return Array.from(text.matchAll(/[\p{L}\p{N}&]{1,80}/gu), ({ 0: word, index }) => {
    const isJoined = /^[®™]?,?[ \u00a0-]$/.test(text.slice(before, index));
    before = index + word.length;
    return { text: word, start: index, end: before, isJoined };
  });
}
