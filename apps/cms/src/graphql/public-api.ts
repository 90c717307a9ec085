import type { GraphQLFormattedError } from 'graphql';
import { allowQueriesOnly } from './limits/allow-queries-only';
import { limitAliases } from './limits/limit-aliases';
import { limitConcurrency } from './limits/limit-concurrency';
import { limitCost } from './limits/limit-cost';
import { limitDepth } from './limits/limit-depth';
import { toPlainError } from './plain-error';

/** Of fields in fields. */
const depth = 8;

/**
 * How the public GraphQL endpoint is served. Strapi's own types are off (`shadowCRUD`): they would
 * let anybody who may read a release read its drafts too. `register-public-schema.ts` adds ours.
 */
export const publicApi = {
  endpoint: '/graphql',
  shadowCRUD: false,
  landingPage: false,
  generateArtifacts: false,
  depthLimit: depth,
  defaultLimit: 20,
  maxLimit: 100,
  apolloServer: {
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // Nothing of ours sends a query's hash in place of the query.
    persistedQueries: false,
    parseOptions: { maxTokens: 2_000 },
    bodyParserConfig: { enableTypes: ['json'], jsonLimit: '64kb' },
    // Public and without cookies or credentials: any site may ask.
    cors: { origin: '*', allowMethods: ['GET', 'POST', 'OPTIONS'], maxAge: 86_400 },
    // By number: Strapi joins lists, and its own rule, which comes first, runs in circles where
    // fragments do. `limitDepth` takes its place.
    validationRules: {
      0: limitDepth({ depth, fields: 3_000 }),
      1: allowQueriesOnly,
      2: limitAliases(15),
    },
    plugins: [
      limitCost(12_000),
      limitConcurrency({ atOnce: 2, mostWaiting: 1_000, patience: 2_500 }),
    ],
    status400ForVariableCoercionErrors: true,
    formatError: (formatted: GraphQLFormattedError, error: unknown) =>
      toPlainError(formatted, error, (cause) => strapi.log.error(cause)),
  },
};
