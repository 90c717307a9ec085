import { append } from '../source/append';

/**
 * Every text in a value, in its order; of a body, a line of text nodes as one text, because a mark
 * that begins within a word does not part it. Numbers of a numbered list count as text.
 */
export function listStrings(value: unknown): string[] {
  const strings: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') strings.push(next);
    else if (Array.isArray(next)) append(open, joinTexts(next as unknown[]).reverse());
    else if (typeof next === 'object' && next !== null) {
      append(open, listValues(next).reverse());
      append(strings, listNumbers(next));
    }
  }
  return strings;
}

/** Without the names of kinds, which stand in no release. */
function listValues(item: object): unknown[] {
  return Object.entries(item as Record<string, unknown>).flatMap(([name, value]) =>
    name === 'type' ? [] : [value],
  );
}

function joinTexts(items: unknown[]): unknown[] {
  if (!items.some(isText)) return Array.from(items);
  const text = items.map((item) => (isText(item) ? item.text : '\n')).join('');
  return [text, ...items.map((item) => (isText(item) ? item.marks : item))];
}

function isText(item: unknown): item is { type: 'text'; text: string; marks?: unknown } {
  return (
    typeof item === 'object' &&
    item !== null &&
    'type' in item &&
    item.type === 'text' &&
    'text' in item &&
    typeof item.text === 'string'
  );
}

function listNumbers(node: object): string[] {
  if (!('type' in node) || node.type !== 'orderedList') return [];
  const { attrs, content } = node as { attrs?: { start?: unknown }; content?: unknown };
  if (typeof attrs?.start !== 'number' || !Array.isArray(content)) return [];
  const { start } = attrs;
  return content.map((_, index) => String(start + index));
}
