import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError } from 'graphql';
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

/** Refuses operations whose estimated work is more than `most` fields, before any of it is done. */
export function limitCost(most: number): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operation, schema }) {
          const variables = request.variables ?? {};
          const { errors } = getVariableValues(
            schema,
            operation?.variableDefinitions ?? [],
            variables,
          );
          // Wrong ones are told of where the operation is carried out.
          if (errors !== undefined) return;
          const cost = getComplexity({
            schema,
            query: document,
            estimators: [estimate],
            ...(request.operationName ? { operationName: request.operationName } : {}),
            variables,
          });
          if (cost > most) {
            throw new GraphQLError(
              `This query costs ${cost}, and ${most} are allowed: ask for fewer releases or fewer fields.`,
              { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
            );
          }
        },
      };
    },
  };
}
