import { z } from 'zod';
import type { BodyDocument } from './body-document';
import { BodyBudget, bodyLimits } from './check/body-budget';
import type { BodyProblem } from './check/body-problem';
import { listNodeProblems } from './check/list-node-problems';

export type { BodyProblem };

export type ParsedBody = { ok: true; body: BodyDocument } | { ok: false; problems: BodyProblem[] };

/**
 * Checks that a value is the body of a release. Never throws for a JSON value, never changes it: a
 * valid one is answered as it is. Lists every problem, up to a hundred.
 */
export function parseBody(value: unknown): ParsedBody {
  const problems: BodyProblem[] = [];
  const budget = new BodyBudget();
  for (const problem of listDocumentProblems(value, budget)) {
    problems.push(problem);
    if (problems.length === bodyLimits.problems) break;
  }
  if (budget.exceeded !== null) problems.push(budget.exceeded);
  return problems.length === 0 && isDocument(value)
    ? { ok: true, body: value }
    : { ok: false, problems };
}

/** `parseBody` as a zod schema, for the content of a release. */
export const bodySchema = z.custom<BodyDocument>().superRefine((value: unknown, context) => {
  const parsed = parseBody(value);
  if (parsed.ok) return;
  for (const { place, message } of parsed.problems) {
    const path = place === '' ? [] : place.split('.');
    // Not to be continued: checks of the whole content rely on the body's shape.
    context.addIssue({ code: 'custom', message, path, continue: false });
  }
});

function* listDocumentProblems(value: unknown, budget: BodyBudget): Generator<BodyProblem> {
  if (value === null || value === undefined) {
    yield { place: '', message: 'there is no text yet; write it first.' };
    return;
  }
  if (!isDocument(value)) {
    yield { place: '', message: 'The text must be a document of the type “doc”.' };
    return;
  }
  yield* listNodeProblems(value, '', 0, budget);
}

/** Only the outermost type; that the rest holds too is what the problems tell. */
function isDocument(value: unknown): value is BodyDocument {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}
