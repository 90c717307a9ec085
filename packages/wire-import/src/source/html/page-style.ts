import type { Look } from './look';

/** What of a style attribute matters for words; all else is the page's own affair. */
export interface PageStyle {
  look: Partial<Look>;
  isHidden: boolean;
}

/** Longer ones are no style of words. */
const longest = 4_000;

/** Reads style attributes, each spelling once: an exhibit repeats a dozen of them on every word. */
export class PageStyles {
  private readonly known = new Map<string, PageStyle>();

  read(style: string): PageStyle {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const read = toPageStyle(style.slice(0, longest));
    this.known.set(style, read);
    return read;
  }
}

function toPageStyle(style: string): PageStyle {
  const look: Partial<Look> = {};
  const set = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) set.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  const weight = set.get('font-weight') ?? set.get('font')?.split(' ').find(isWeight);
  if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600;
  const slant = set.get('font-style');
  if (slant !== undefined) look.italic = slant === 'italic' || slant === 'oblique';
  const line = set.get('text-decoration') ?? set.get('text-decoration-line');
  if (line !== undefined) look.underline = line.includes('underline');
  const raised = set.get('vertical-align');
  if (raised === 'super' || isRaised(set)) look.script = 'superscript';
  if (raised === 'sub') look.script = 'subscript';
  const isHidden = has(set, 'display', 'none') || has(set, 'visibility', 'hidden');
  return { look, isHidden };
}

function has(set: ReadonlyMap<string, string>, name: string, value: string): boolean {
  return set.get(name)?.startsWith(value) === true;
}

function isWeight(word: string): boolean {
  return word === 'bold' || /^[1-9]00$/u.test(word);
}

/** Workiva, which makes many EDGAR exhibits, raises notes by a place: `position:relative;top:-3pt`. */
function isRaised(set: ReadonlyMap<string, string>): boolean {
  const top = set.get('top') ?? '';
  return set.get('position') === 'relative' && top.startsWith('-') && top.endsWith('pt');
}
