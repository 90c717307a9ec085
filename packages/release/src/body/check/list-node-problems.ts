import type { NodeType } from 'prosemirror-model';
import { bodyModel } from '../body-schema';
import { isStorableText } from '../is-storable-text';
import type { BodyBudget } from './body-budget';
import { isRecord, quote, toPlace, type BodyProblem } from './body-problem';
import { listAttributeProblems } from './list-attribute-problems';
import { listMarkProblems } from './list-mark-problems';
import { listTableProblems } from './list-table-problems';

/** Checks one node of an unknown value and all below it against `bodyModel`. */
export function* listNodeProblems(
  node: unknown,
  place: string,
  depth: number,
  budget: BodyBudget,
): Generator<BodyProblem> {
  const text = isRecord(node) && typeof node.text === 'string' ? node.text : '';
  if (!budget.take(text, depth, place)) return;
  const type = findNodeType(node);
  if (type === null || !isRecord(node)) {
    const name = isRecord(node) ? quote(node.type) : 'without a name';
    yield { place, message: `The element ${name} is none that a release can hold.` };
    return;
  }
  yield* listMemberProblems(type, node, place);
  yield* listAttributeProblems(type, node.attrs, toPlace(place, 'attrs'));
  if (type.isInline) yield* listMarkProblems(node.marks, toPlace(place, 'marks'));
  if (type.isText) yield* listTextProblems(node.text, toPlace(place, 'text'));
  if (!type.isLeaf) yield* listContentProblems(type, node.content, place, depth, budget);
  if (type.name === 'table' && budget.exceeded === null) yield* listTableProblems(node, place);
}

/** The type of a node, or null for what is no node. */
function findNodeType(node: unknown): NodeType | null {
  if (!isRecord(node) || typeof node.type !== 'string') return null;
  return Object.hasOwn(bodyModel.nodes, node.type) ? (bodyModel.nodes[node.type] ?? null) : null;
}

function* listMemberProblems(
  type: NodeType,
  node: Record<string, unknown>,
  place: string,
): Generator<BodyProblem> {
  const members = ['type', 'attrs'];
  if (type.isText) members.push('text');
  if (type.isInline) members.push('marks');
  if (!type.isLeaf) members.push('content');
  for (const key of Object.keys(node)) {
    if (!members.includes(key)) {
      yield {
        place: toPlace(place, key),
        message: `“${type.name}” has no member ${quote(key)}: take it out.`,
      };
    }
  }
}

function* listTextProblems(text: unknown, place: string): Generator<BodyProblem> {
  if (typeof text !== 'string' || text === '') {
    yield { place, message: 'A text must have at least one character.' };
  } else if (!isStorableText(text)) {
    yield {
      place,
      message: 'The text holds a control character: take it out, or make it a line break.',
    };
  }
}

function* listContentProblems(
  type: NodeType,
  value: unknown,
  place: string,
  depth: number,
  budget: BodyBudget,
): Generator<BodyProblem> {
  const inside = toPlace(place, 'content');
  const content = value === undefined ? [] : value;
  if (!Array.isArray(content)) {
    yield { place: inside, message: `The content of “${type.name}” must be a list.` };
    return;
  }
  let match = type.contentMatch;
  for (const [index, child] of content.entries()) {
    if (budget.exceeded !== null) return;
    const here = toPlace(inside, index);
    yield* listNodeProblems(child, here, depth + 1, budget);
    const childType = findNodeType(child);
    const next = childType === null ? match : match.matchType(childType);
    if (next === null) {
      yield { place: here, message: `“${childType?.name}” cannot stand here in “${type.name}”.` };
    }
    match = next ?? match;
  }
  if (!match.validEnd) {
    yield { place: inside, message: `“${type.name}” lacks content that it must have.` };
  }
}
