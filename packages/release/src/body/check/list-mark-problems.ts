import type { MarkType } from 'prosemirror-model';
import { bodyModel } from '../body-schema';
import { isRecord, quote, toPlace, type BodyProblem } from './body-problem';
import { listAttributeProblems } from './list-attribute-problems';

/** Checks the marks of a text or line break: known, complete, and able to stand together. */
export function* listMarkProblems(value: unknown, place: string): Generator<BodyProblem> {
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    yield { place, message: 'The marks of a text must be a list.' };
    return;
  }
  const before: MarkType[] = [];
  for (const [index, mark] of value.entries()) {
    const here = toPlace(place, index);
    const type = findMarkType(mark);
    if (type === null || !isRecord(mark)) {
      const name = isRecord(mark) ? quote(mark.type) : 'without a name';
      yield { place: here, message: `The format ${name} is none that a release can have.` };
      continue;
    }
    const extra = Object.keys(mark).find((key) => key !== 'type' && key !== 'attrs');
    if (extra !== undefined) {
      yield { place: toPlace(here, extra), message: `A format has no member ${quote(extra)}.` };
    }
    yield* listAttributeProblems(type, mark.attrs, toPlace(here, 'attrs'));
    const other = before.find((one) => one.excludes(type));
    if (other !== undefined) {
      yield { place: here, message: `One text cannot be both ${other.name} and ${type.name}.` };
    }
    before.push(type);
  }
}

function findMarkType(mark: unknown): MarkType | null {
  if (!isRecord(mark) || typeof mark.type !== 'string') return null;
  return Object.hasOwn(bodyModel.marks, mark.type) ? (bodyModel.marks[mark.type] ?? null) : null;
}
