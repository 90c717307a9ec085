import type { AttributeSpec, MarkType, NodeType } from 'prosemirror-model';
import { isRecord, quote, toPlace, type BodyProblem } from './body-problem';

/** Compares the attributes of a node or mark with its type; ProseMirror itself drops unknown ones. */
export function* listAttributeProblems(
  type: NodeType | MarkType,
  value: unknown,
  place: string,
): Generator<BodyProblem> {
  const specs = type.spec.attrs ?? {};
  const attributes = value === undefined ? {} : value;
  if (!isRecord(attributes)) {
    yield { place, message: `The attributes of “${type.name}” must be an object.` };
    return;
  }
  for (const name of Object.keys(attributes)) {
    if (!Object.hasOwn(specs, name)) {
      yield {
        place: toPlace(place, name),
        message: `“${type.name}” has no attribute ${quote(name)}: take it out.`,
      };
    }
  }
  for (const [name, spec] of Object.entries(specs)) {
    const fault = findFault(spec.validate, attributes[name]);
    if (fault !== null) {
      yield { place: toPlace(place, name), message: `“${name}” of “${type.name}” ${fault}.` };
    }
  }
}

function findFault(validate: AttributeSpec['validate'], value: unknown): string | null {
  if (typeof validate !== 'function') throw new TypeError('Every attribute must have a check.');
  try {
    validate(value);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
