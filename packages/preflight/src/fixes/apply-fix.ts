import type { BodyNode, InlineNode } from '@dateline/release';
import type { CheckedRelease } from '../checked-release';
import type { Finding } from '../finding';

/**
 * The release with the finding's fix made; the release itself stays as it is. The words inserted
 * have the marks of those they take the place of.
 * @throws RangeError where the finding has no fix, or its words no longer stand at its place.
 */
export function applyFix(release: CheckedRelease, { place, fix }: Finding): CheckedRelease {
  if (fix === null) throw new RangeError('This finding has no fix.');
  const { start, end, excerpt } = place;
  return setAt(release, [...place.field.split('.'), ...toBodyKeys(place.path)], (value) => {
    if (typeof value === 'string') {
      assertSame(value.slice(start, end), excerpt);
      return splice(value, start, end, fix.insert);
    }
    const node = value as Extract<BodyNode, { type: 'paragraph' | 'heading' | 'image' }>;
    if (node.type === 'image') {
      const caption = node.attrs.caption ?? '';
      assertSame(caption.slice(start, end), excerpt);
      const attrs = { ...node.attrs, caption: splice(caption, start, end, fix.insert) };
      return { ...node, attrs };
    }
    const inline = node.content ?? [];
    assertSame(toText(inline).slice(start, end), excerpt);
    return { ...node, content: replaceInline(inline, start, end, fix.insert) };
  });
}

function splice(text: string, start: number, end: number, insert: string): string {
  return text.slice(0, start) + insert + text.slice(end);
}

function assertSame(found: string, excerpt: string): void {
  if (found !== excerpt) {
    throw new RangeError(`“${excerpt}” no longer stands there: check the release again.`);
  }
}

function toBodyKeys(path: readonly number[]): string[] {
  return path.flatMap((index) => ['content', String(index)]);
}

/** A copy of the value with what lies at the keys put otherwise. */
function setAt<Value>(
  value: Value,
  [key, ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): Value {
  if (key === undefined) return change(value) as Value;
  if (typeof value !== 'object' || value === null || !(key in value)) {
    throw new RangeError('The place of this finding is gone: check the release again.');
  }
  const changed = setAt((value as Record<string, unknown>)[key], rest, change);
  if (Array.isArray(value))
    return Object.assign([...(value as unknown[])], { [key]: changed }) as Value;
  return { ...value, [key]: changed };
}

const toText = (inline: readonly InlineNode[]): string => inline.map(toWords).join('');

const toWords = (node: InlineNode): string => (node.type === 'text' ? node.text : '\n');

function replaceInline(
  inline: readonly InlineNode[],
  start: number,
  end: number,
  insert: string,
): InlineNode[] {
  let at = 0;
  let isInserted = false;
  const result: InlineNode[] = [];
  for (const node of inline) {
    const words = toWords(node);
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, words.length);
    at += words.length;
    if (from > words.length || to < 0 || (from >= to && (isInserted || start !== end))) {
      result.push(node);
      continue;
    }
    const inserted = isInserted ? '' : insert;
    isInserted = true;
    const text = words.slice(0, from) + inserted + words.slice(to);
    // A text node is never empty (ProseMirror).
    if (text !== '') result.push(node.type === 'text' ? { ...node, text } : { type: 'text', text });
  }
  return result;
}
