import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ASTNode,
  type ASTVisitor,
  buildSchema,
  Kind,
  parse,
  validateSchema,
  visit,
} from 'graphql';

const sdl = readFileSync(join(__dirname, '../schema.graphql'), 'utf8');

const described = [
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
];

/** Names what a partner would have to guess the meaning of, for example `Release.slug`. */
function listUndescribed(schema: string): string[] {
  const found: string[] = [];
  const parents: string[] = [];
  const visitor: ASTVisitor = {
    enter(node: ASTNode) {
      if (!isDescribable(node)) return;
      parents.push(node.name.value);
      if (!node.description?.value.trim()) found.push(parents.join('.'));
    },
    leave(node: ASTNode) {
      if (isDescribable(node)) parents.pop();
    },
  };
  visit(parse(schema), visitor);
  return found;
}

function isDescribable(
  node: ASTNode,
): node is ASTNode & { name: { value: string }; description?: { value: string } } {
  return described.some((kind) => kind === node.kind);
}

test('the public schema is valid', () => {
  expect(validateSchema(buildSchema(sdl))).toEqual([]);
});

test('the public schema can only be read', () => {
  const schema = buildSchema(sdl);
  expect(schema.getMutationType()).toBeFalsy();
  expect(schema.getSubscriptionType()).toBeFalsy();
});

test('everything in the public schema says what it is', () => {
  expect(listUndescribed(sdl)).toEqual([]);
});

test('something without a description would be found', () => {
  const planted = `
    type Query { "A." a("B." b: Int, c: Int): E }
    "D." scalar D
    "E." enum E { "F." F  G }
    "H." input H { "I." i: Int j: Int }
    " " scalar K`;
  expect(listUndescribed(planted)).toEqual(['Query', 'Query.a.c', 'E.G', 'H.j', 'K']);
});
