/** A line of a text and its number from 1. */
export interface TextLine {
  text: string;
  number: number;
}

/** Lines between empty lines. `fenced` ones stood between ``` and keep their columns. */
export interface TextParagraph {
  lines: TextLine[];
  fenced: boolean;
}

/** Cuts a text at its empty lines and its fences; a fence itself holds no words. */
export function listParagraphs(text: string, firstLine = 1): TextParagraph[] {
  const paragraphs: TextParagraph[] = [];
  let lines: TextLine[] = [];
  let fenced = false;
  const flush = () => {
    if (lines.length > 0) paragraphs.push({ lines, fenced });
    lines = [];
  };
  for (const [index, line] of text.split('\n').entries()) {
    const isFence = line.trim() === '```';
    if (isFence || line.trim() === '') flush();
    else lines.push({ text: line.trimEnd(), number: firstLine + index });
    if (isFence) fenced = !fenced;
  }
  flush();
  return paragraphs;
}
