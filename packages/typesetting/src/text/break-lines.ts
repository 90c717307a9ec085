import type { TextMeter } from './measure-text';
import { placeSpans, type Line } from './place-spans';
import { setText } from './set-text';
import type { TextPiece } from './text-style';
import { toWord, toWords, type Word } from './to-words';

export interface LineOptions {
  /** Points from where lines begin to where they must end. */
  width: number;
  direction?: 'ltr' | 'rtl';
}

/** Breaks a paragraph into lines; a word that is longer than a line is cut. */
export function breakLines(
  meter: TextMeter,
  pieces: readonly TextPiece[],
  { width, direction }: LineOptions,
): Line[] {
  const { clusters, isRightToLeft } = setText(meter.fonts, pieces, direction);
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  const end = () => {
    lines.push(line);
    [line, used] = [[], 0];
  };
  for (const whole of toWords(clusters, meter)) {
    if (line.length > 0 && used + whole.width > width) end();
    for (const word of whole.width > width ? cutWord(whole, width, meter) : [whole]) {
      if (line.length > 0 && used + word.width > width) end();
      line.push(word);
      used += word.fullWidth;
      if (word.endsLine) end();
    }
  }
  if (line.length > 0) end();
  return lines.map((words) => placeSpans(words, isRightToLeft));
}

/** Parts that each fit a line; of one character at least. */
function cutWord(word: Word, width: number, meter: TextMeter): Word[] {
  const clusters = word.spans.flatMap(({ text, ...span }) =>
    Array.from(text.matchAll(/.\p{M}*/gsu), ([part]) => ({ ...span, text: part })),
  );
  const parts: Word[] = [];
  let from = 0;
  let used = 0;
  for (const [index, { font, text, style }] of clusters.entries()) {
    const wide = meter.measure(font, text, style.size);
    if (index > from && used + wide > width) {
      parts.push(toWord(clusters.slice(from, index), meter));
      [from, used] = [index, 0];
    }
    used += wide;
  }
  const last = toWord(clusters.slice(from), meter);
  return [...parts, { ...last, endsLine: word.endsLine }];
}
