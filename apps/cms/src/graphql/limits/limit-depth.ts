import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/** What a selection comes to, with each fragment written out where it is spread. */
interface Extent {
  depth: number;
  fields: number;
}

const nothing: Extent = { depth: 0, fields: 0 };

/**
 * Refuses operations that lie deeper than `depth`, or that are more than `fields` fields long once
 * their fragments are written out: 180 fragments that spread one another twice fit into a short
 * query and come to more fields than there are atoms, and whatever walks them never ends. Each
 * fragment is measured once. One that leads back to itself is measured as if it did not; that it
 * does is an error of its own (GraphQL 5.5.2.2).
 */
export function limitDepth({ depth, fields }: Extent): ValidationRule {
  return (context) => {
    const measure = createMeasure(context.getDocument());
    return {
      OperationDefinition(node) {
        const extent = measure(node.selectionSet);
        if (extent.depth > depth) {
          context.reportError(
            new GraphQLError(`A query may be ${depth} fields deep; this one is deeper.`, {
              nodes: [node],
            }),
          );
        }
        if (extent.fields > fields) {
          context.reportError(
            new GraphQLError(
              `A query may hold ${fields} fields with its fragments written out; this one holds more.`,
              { nodes: [node] },
            ),
          );
        }
      },
    };
  };
}

function createMeasure(document: DocumentNode): (selections: SelectionSetNode) => Extent {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const measured = new Map<string, Extent>();

  function measureFragment(name: string): Extent {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    // One that is spread and not there is an error of its own, too.
    if (fragment === undefined) return nothing;
    measured.set(name, nothing);
    const extent = measureSet(fragment.selectionSet);
    measured.set(name, extent);
    return extent;
  }

  function measureSelection(selection: SelectionNode): Extent {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return measureSet(selection.selectionSet);
    // The schema's own description is deep, and small.
    if (selection.name.value.startsWith('__') || selection.selectionSet === undefined) {
      return { depth: 0, fields: 1 };
    }
    const inner = measureSet(selection.selectionSet);
    return { depth: inner.depth + 1, fields: inner.fields + 1 };
  }

  function measureSet({ selections }: SelectionSetNode): Extent {
    const extents = selections.map(measureSelection);
    return {
      depth: Math.max(...extents.map((one) => one.depth)),
      fields: extents.reduce((sum, one) => sum + one.fields, 0),
    };
  }

  return measureSet;
}
