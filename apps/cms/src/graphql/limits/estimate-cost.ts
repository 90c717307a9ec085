import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

/** Fields of Query that answer lists without a number asked for. */
const listFields = new Set(['companies', 'categories', 'editions', 'companyProfiles']);
/** Those that take one, and the number where none is given. */
const pagedFields: Record<string, number> = { releases: 20, events: 50, mediaItems: 50 };
/** How many entries are reckoned with in those. */
const assumedListLength = 20;
/** Renderings of a whole document weigh more than a column. */
const weights: Record<string, number> = {
  html: 3,
  text: 3,
  markdown: 3,
  json: 3,
  canonicalContent: 3,
};

const estimate: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  const usualLength = type.name === 'Query' ? pagedFields[field.name] : undefined;
  if (usualLength !== undefined) {
    return 1 + Number(args['first'] ?? usualLength) * childComplexity;
  }
  if (type.name === 'Query' && listFields.has(field.name)) {
    return 1 + assumedListLength * childComplexity;
  }
  return (weights[field.name] ?? 1) + childComplexity;
};

/**
 * How many fields an operation will come to, before any of it is done.
 *
 * @param variables checked against the operation's definitions.
 */
export function estimateCost({
  schema,
  document,
  operationName,
  variables,
}: {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}): number {
  return getComplexity({
    schema,
    query: document,
    estimators: [estimate],
    ...(operationName === undefined ? {} : { operationName }),
    variables,
  });
}
