import type { InlineNode } from '../body-document';

/**
 * A line whose raised characters say without their mark what they said with it: `10²`
 * and `m³` for exponents, `12.5(1)` for a note, so that no note becomes a digit of a figure.
 */
export function spellRaised(nodes: readonly InlineNode[]): InlineNode[] {
  const spelled: InlineNode[] = [];
  let before = '';
  for (let start = 0; start < nodes.length;) {
    const node = nodes[start];
    const raised = isRaised(node);
    let end = start + 1;
    while (raised && end < nodes.length && isRaised(nodes[end])) end += 1;
    const group = nodes.slice(start, end);
    const text = group.map((one) => (one.type === 'text' ? one.text : '\n')).join('');
    const written = raised ? spell(text, before) : text;
    if (written === text || node?.type !== 'text') spelled.push(...group);
    else spelled.push({ ...node, text: written });
    before += text;
    start = end;
  }
  return spelled;
}

function isRaised(node: InlineNode | undefined): boolean {
  return node?.type === 'text' && (node.marks ?? []).some(({ type }) => type === 'superscript');
}

function spell(text: string, before: string): string {
  const bare = text.trim();
  if (isExponent(bare, before.slice(-40))) return text.replace(bare, toDigits(bare));
  // Ordinals (`1st`), trade marks and stars say the same without the mark.
  const isNote = /^(?:\p{L}|[\d\s,;–-]*\d[\d\s,;–-]*\p{L}?)$/u.test(bare);
  return isNote ? text.replace(bare, `(${bare})`) : text;
}

const money = /(?:\p{Sc}|\b[A-Z]{3})\s?[\d.,\s]*\d\s?(?:m|10)?$/u;
const base = /(?<![\d.,])10$/;
const unit = /(?<!\p{L})(?:[NS]?m|[mcdkµμn]m|ft|(?<=\/)s|(?<=\d\s?)(?:in|yd|mi))$/u;

/** Nobody writes the first power of a unit, and an “m” after an amount of money is a million. */
function isExponent(text: string, before: string): boolean {
  if (!/^[-−–+]?\d{1,3}$/.test(text) || money.test(before)) return false;
  return base.test(before) || (unit.test(before) && /^(?:[-−–][1-4]|[2-4])$/.test(text));
}

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function toDigits(text: string): string {
  return text
    .replace(/\d/g, (digit) => digits.charAt(Number(digit)))
    .replace(/[-−–]/g, '⁻')
    .replace(/\+/g, '⁺');
}
