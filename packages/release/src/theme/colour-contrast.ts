/** Contrast that WCAG 2.2 (1.4.3, level AA) asks of text of ordinary size. */
export const leastContrast = 4.5;

/**
 * The contrast of two colours, from 1 (the same) to 21 (black and white).
 *
 * @param one six hexadecimal digits after `#`, as the other.
 * @throws RangeError for what is no such colour.
 */
export function toContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [toLuminance(parse(one)), toLuminance(parse(other))].sort(
    (first, second) => first - second,
  );
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour nearest to the given one that can be read on a ground: itself where it can, and else
 * darkened on light ground and lightened on dark ground just as far as it takes. Black or white can
 * be read on any ground, so there always is one.
 *
 * @throws RangeError for what is no colour of six hexadecimal digits after `#`.
 */
export function toReadableColour(colour: string, ground: string): string {
  const channels = parse(colour);
  const end = toContrast('#000000', ground) >= toContrast('#ffffff', ground) ? 0 : 255;
  for (let step = 0; step < 255; step += 1) {
    const mixed = toText(channels.map((channel) => channel + ((end - channel) * step) / 255));
    if (toContrast(mixed, ground) >= leastContrast) return mixed;
  }
  return toText([end, end, end]);
}

type Channels = number[];

function parse(colour: string): Channels {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    throw new RangeError(`“${colour}” is no colour: write it like #0a4f5c.`);
  }
  return [red, green, blue].map((channel) => Number.parseInt(channel, 16));
}

function toText(channels: Channels): string {
  return `#${channels.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2, "relative luminance", with the threshold of sRGB (IEC 61966-2-1). */
function toLuminance(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
