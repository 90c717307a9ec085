import { toDirection } from '@dateline/release/body/text/to-direction';
import { toLocalInstant } from '@dateline/release/time/to-local-instant';
import type { FontFiles } from '../fonts/font-files';
import { openFonts } from '../fonts/open-fonts';
import type { TypesetEdition } from '../pdf/typeset-edition';
import { breakLines } from '../text/break-lines';
import { toTextMeter, type TextMeter } from '../text/measure-text';
import type { Line } from '../text/place-spans';
import { toStyle, type TextStyle } from '../text/text-style';
import { lineToSvg } from './line-to-svg';

const [width, height, margin] = [1200, 630, 80];
const room = width - 2 * margin;
/** Between the company's name and the day. */
const tallest = 350;

/** An edition's picture for social networks as SVG of outlines alone: no font is asked for. */
export function toCard(edition: TypesetEdition, fonts: FontFiles): string {
  const meter = toTextMeter(openFonts(fonts));
  const { company, headline, language } = edition.content;
  const direction = toDirection(language);
  const set = (text: string, style: TextStyle) =>
    breakLines(meter, [{ text, style }], { width: room, direction });
  const name = set(
    company.name,
    toStyle(34, { family: 'sans', isBold: true, color: '#0a4f5c' }),
  )[0];
  const { day } = toLocalInstant(edition.issuedAt, company.timeZone, language);
  const listing = company.listings[0];
  const facts = [day, ...(listing ? [`${listing.exchange}: ${listing.ticker}`] : [])].join('  ·  ');
  const foot = set(facts, toStyle(28, { family: 'sans', color: '#4a545b' }))[0];
  const { lines, leading } = fitHeadline(meter, headline);
  const draw = (line: Line | undefined, y: number) => {
    if (!line) return '';
    const x = line.isRightToLeft ? width - margin - line.width : margin;
    return lineToSvg(meter.fonts, line, x, y);
  };
  const top = 150 + (tallest - lines.length * leading) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<rect width="${width}" height="14" fill="#0a4f5c"/>`,
    draw(name, 112),
    ...lines.map((line, index) => draw(line, top + (index + 0.78) * leading)),
    `<rect x="${margin}" y="528" width="${room}" height="1.5" fill="#c5ccc9"/>`,
    draw(foot, 574),
    '</svg>',
  ].join('');
}

/** The largest type in which a headline fits; of one too long for the smallest, the beginning. */
function fitHeadline(meter: TextMeter, headline: string): { lines: Line[]; leading: number } {
  for (const size of [74, 66, 58, 52, 46, 42]) {
    const leading = size * 1.17;
    const lines = breakLines(meter, [{ text: headline, style: toStyle(size, { isBold: true }) }], {
      width: room,
    });
    if (lines.length * leading <= tallest) return { lines, leading };
  }
  const style = toStyle(42, { isBold: true });
  const leading = 42 * 1.17;
  const most = Math.floor(tallest / leading);
  const characters = Array.from(headline);
  for (let length = characters.length; length > 0; length -= 1) {
    const text = `${characters.slice(0, length).join('').trimEnd()}…`;
    const lines = breakLines(meter, [{ text, style }], { width: room });
    if (lines.length <= most) return { lines, leading };
  }
  return { lines: [], leading };
}
