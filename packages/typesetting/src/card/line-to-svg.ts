import type { OpenFonts } from '../fonts/open-fonts';
import type { Line, PlacedSpan } from '../text/place-spans';

/** A line of text as outlines, with its base line at `y`. */
export function lineToSvg(fonts: OpenFonts, line: Line, x: number, y: number): string {
  return line.spans.map((span) => spanToSvg(fonts, span, x + span.x, y)).join('');
}

function spanToSvg(
  fonts: OpenFonts,
  { font, text, style }: PlacedSpan,
  x: number,
  y: number,
): string {
  const face = fonts.get(font);
  const { glyphs, positions } = face.layout(text);
  let pen = 0;
  const outlines = glyphs.map((glyph, index) => {
    const position = positions[index];
    const [dx, dy] = [pen + (position?.xOffset ?? 0), position?.yOffset ?? 0];
    pen += position?.xAdvance ?? 0;
    return glyph.path.translate(dx, dy).toSVG();
  });
  const scale = style.size / face.unitsPerEm;
  const place = `translate(${round(x)} ${round(y)}) scale(${round(scale)} ${round(-scale)})`;
  return `<path fill="${style.color}" transform="${place}" d="${outlines.join('')}"/>`;
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
