import { getSchema } from '@tiptap/core';
import type { ContentMatch, MarkType, NodeType, Schema } from '@tiptap/pm/model';
import { bodyModel } from '@dateline/release/body/body-schema';
import { sampleNewsroom } from '@dateline/fixtures';
import { toBodyExtensions } from './body-extensions';

const editorSchema = getSchema(toBodyExtensions({ findPicture: () => Promise.resolve(null) }));

const nodeNames = Object.keys(bodyModel.nodes);
const markNames = Object.keys(bodyModel.marks);

test('the editor knows the nodes and the marks of a body, and no others', () => {
  expect(Object.keys(editorSchema.nodes).sort()).toEqual([...nodeNames].sort());
  // Marks are stored in the order of the schema, and a body has one spelling.
  expect(Object.keys(editorSchema.marks)).toEqual(markNames);
});

test.each(nodeNames)('%s holds the same in the editor as in a body', (name) => {
  expect(describeNode(editorSchema, name)).toEqual(describeNode(bodyModel, name));
});

test.each(markNames)('%s has the same attributes and excludes the same marks', (name) => {
  expect(describeMark(editorSchema, name)).toEqual(describeMark(bodyModel, name));
});

test('the bodies of the sample newsroom come out of the editor as they went in', () => {
  const bodies = sampleNewsroom.releases.map(({ body }) => body);
  expect(bodies.length).toBeGreaterThan(0);
  for (const body of bodies) {
    const document = editorSchema.nodeFromJSON(body);
    document.check();
    expect(document.toJSON()).toEqual(body);
  }
});

function describeNode(schema: Schema, name: string) {
  const type = getType(schema.nodes, name);
  return {
    attributes: Object.keys(type.spec.attrs ?? {}).sort(),
    content: describeContent(type),
    marks: Object.values(schema.marks)
      .filter((mark) => type.allowsMarkType(mark))
      .map((mark) => mark.name),
    inline: type.isInline,
    atom: type.isAtom,
  };
}

function describeMark(schema: Schema, name: string) {
  const type = getType<MarkType>(schema.marks, name);
  return {
    attributes: Object.keys(type.spec.attrs ?? {}),
    excludes: Object.values(schema.marks)
      .filter((mark) => type.excludes(mark))
      .map((mark) => mark.name),
  };
}

/**
 * The automaton behind a content expression: which node leads from which state to which, and where
 * it may end. Two expressions with the same automaton allow the same documents.
 */
function describeContent(type: NodeType) {
  const states: ContentMatch[] = [type.contentMatch];
  const described = [];
  for (const state of states) {
    const edges: [string, number][] = [];
    for (let index = 0; index < state.edgeCount; index += 1) {
      const edge = state.edge(index);
      if (!states.includes(edge.next)) states.push(edge.next);
      edges.push([edge.type.name, states.indexOf(edge.next)]);
    }
    described.push({ mayEnd: state.validEnd, edges: edges.sort() });
  }
  return described;
}

function getType<T>(types: Readonly<Record<string, T>>, name: string): T {
  const type = types[name];
  if (type === undefined) throw new Error(`There is no ${name}.`);
  return type;
}
