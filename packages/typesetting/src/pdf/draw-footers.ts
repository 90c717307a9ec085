import { breakLines } from '../text/break-lines';
import { toStyle } from '../text/text-style';
import { colors } from './colors';
import { drawSpan } from './draw-line';
import { margins } from './flow';
import type { Setting } from './setting';
import type { TypesetEdition } from './typeset-edition';

/** Foots every page: where the edition is read, which it is, its hash, and which page this is. */
export function drawFooters(setting: Setting, edition: TypesetEdition): void {
  const { flow, meter, words } = setting;
  const { doc } = flow;
  flow.tags.leave();
  const { start, count } = doc.bufferedPageRange();
  const style = toStyle(6.75, { family: 'sans', color: colors.soft });
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const { width, height } = doc.page;
    const right = width - margins.right;
    const top = height - margins.bottom + 22;
    const write = (text: string, row: number, isRight = false) => {
      const room = right - margins.left - (isRight ? 0 : 70);
      const line = breakLines(meter, [{ text, style }], { width: room, direction: 'ltr' })[0];
      if (!line) return;
      const x = isRight ? right - line.width : margins.left;
      for (const span of line.spans) drawSpan(flow, span, x, top + 11 + row * 9.5);
    };
    flow.tags.asArtifact(() => {
      doc.lineWidth(0.4).moveTo(margins.left, top).lineTo(right, top).stroke(colors.rule);
      write(edition.url, 0);
      write(words.page(page + 1, count), 0, true);
      write(`${words.edition(edition.number)}  ·  SHA-256 ${edition.contentHash}`, 1);
    }, 'Pagination');
  }
}
