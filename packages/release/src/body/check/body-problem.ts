/** One thing that keeps a value from being a body. */
export interface BodyProblem {
  /** Dotted place in the document, for example `content.3.content.0.marks.1`; empty for all of it. */
  place: string;
  /** What is wrong, for a person. */
  message: string;
}

/** The place of a member. Names come from the value itself, so they are cut to a readable length. */
export function toPlace(place: string, member: string | number): string {
  const name = String(member).slice(0, 40);
  return place === '' ? name : `${place}.${name}`;
}

/** A name out of the value for a message. */
export function quote(name: unknown): string {
  return typeof name === 'string' ? `“${name.slice(0, 40)}”` : 'without a name';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
