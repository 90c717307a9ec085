import type { ImageNode } from '@dateline/release';
import { toStyle } from '../text/text-style';
import { colors } from './colors';
import { drawText } from './draw-text';
import type { Element } from './tags';
import type { Setting } from './setting';

/** Draws an image with what it shows in words; the words alone where its bytes are no image. */
export function drawImage(setting: Setting, node: ImageNode, parent: Element): void {
  const { flow, images, words } = setting;
  const { file, alt, caption } = node.attrs;
  const image = images.find(file);
  flow.space(4);
  if (image) {
    const scale = Math.min(flow.width / image.width, 300 / image.height, 0.75);
    const [width, height] = [image.width * scale, image.height * scale];
    flow.reserve(height + 30);
    const figure = flow.tags.add(parent, 'Figure', {
      alt: alt.trim() || caption?.trim() || words.image,
      bbox: [flow.left, flow.y, flow.left + width, flow.y + height],
    });
    flow.tags.enter(figure, 'Figure');
    flow.doc.image(image as unknown as Buffer, flow.left, flow.y, { width, height });
    flow.tags.end(figure);
    flow.y += height + 5;
  } else {
    const style = toStyle(9, { family: 'sans', isItalic: true, color: colors.soft });
    drawText(setting, parent, 'P', [{ text: `[${words.image}: ${alt}]`, style }], {
      leading: 12.5,
    });
  }
  if (caption !== null) {
    const style = toStyle(8.5, { family: 'sans', color: colors.soft });
    drawText(setting, parent, 'Caption', [{ text: caption, style }], { leading: 12 });
  }
  flow.space(10);
}
