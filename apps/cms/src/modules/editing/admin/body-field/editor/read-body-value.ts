import type { BodyDocument } from '@dateline/release/body/body-document';
import { parseBody, type ParsedBody } from '@dateline/release/body/parse-body';

export type BodyValue =
  | { kind: 'empty' }
  | { kind: 'body'; body: BodyDocument }
  /** Something is stored that this editor cannot show without losing a part of it. */
  | { kind: 'unreadable'; problems: string[] };

/** Reads a field's value: a JSON field of Strapi may hold an object, JSON as text, or nothing. */
export function readBodyValue(value: unknown): BodyValue {
  if (value === null || value === undefined || value === '') return { kind: 'empty' };
  if (typeof value !== 'string') return toBodyValue(parseBody(value));
  try {
    return readBodyValue(JSON.parse(value) as unknown);
  } catch {
    return { kind: 'unreadable', problems: ['The text is not JSON.'] };
  }
}

function toBodyValue(parsed: ParsedBody): BodyValue {
  if (parsed.ok) return { kind: 'body', body: parsed.body };
  const problems = parsed.problems.map(({ place, message }) =>
    place === '' ? message : `${message} (${place})`,
  );
  return { kind: 'unreadable', problems };
}
